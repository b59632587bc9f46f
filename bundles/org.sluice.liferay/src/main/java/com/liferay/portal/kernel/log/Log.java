package com.liferay.portal.kernel.log;

/** A logger as upgrade code knows it. */
public interface Log {
    void debug(Object msg);

    void debug(Object msg, Throwable throwable);

    void debug(Throwable throwable);

    void error(Object msg);

    void error(Object msg, Throwable throwable);

    void error(Throwable throwable);

    void fatal(Object msg);

    void fatal(Object msg, Throwable throwable);

    void fatal(Throwable throwable);

    void info(Object msg);

    void info(Object msg, Throwable throwable);

    void info(Throwable throwable);

    boolean isDebugEnabled();

    boolean isErrorEnabled();

    boolean isFatalEnabled();

    boolean isInfoEnabled();

    boolean isTraceEnabled();

    boolean isWarnEnabled();

    void setLogWrapperClassName(String className);

    void trace(Object msg);

    void trace(Object msg, Throwable throwable);

    void trace(Throwable throwable);

    void warn(Object msg);

    void warn(Object msg, Throwable throwable);

    void warn(Throwable throwable);
}
