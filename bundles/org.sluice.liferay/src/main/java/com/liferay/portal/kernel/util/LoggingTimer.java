package com.liferay.portal.kernel.util;

import com.liferay.portal.kernel.log.Log;
import com.liferay.portal.kernel.log.LogFactoryUtil;
import java.io.Closeable;
import java.util.concurrent.TimeUnit;

/** Logs when something starts, and at its end how long it took, in the name of the class that does it. */
public class LoggingTimer implements Closeable {
    private static final StackWalker STACK = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    private final Log log;
    private final String name;
    private final long start = System.nanoTime();

    /** Named by the calling class and method. */
    public LoggingTimer() {
        this(caller(), null);
    }

    /** Named by the calling class and method, and what it works on. */
    public LoggingTimer(String name) {
        this(caller(), name);
    }

    public LoggingTimer(Class<?> clazz, String name) {
        this(LogFactoryUtil.getLog(clazz), clazz.getName() + "#" + name);
    }

    private LoggingTimer(StackWalker.StackFrame caller, String suffix) {
        this(
                LogFactoryUtil.getLog(caller.getDeclaringClass()),
                caller.getClassName() + "#" + caller.getMethodName() + (suffix == null ? "" : "#" + suffix));
    }

    private LoggingTimer(Log log, String name) {
        this.log = log;
        this.name = name;
        log.info("Starting " + name);
    }

    @Override
    public void close() {
        log.info("Completed " + name + " in " + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start) + " ms");
    }

    private static StackWalker.StackFrame caller() {
        return STACK.walk(frames -> frames.filter(frame -> frame.getDeclaringClass() != LoggingTimer.class)
                .findFirst()
                .orElseThrow());
    }
}
