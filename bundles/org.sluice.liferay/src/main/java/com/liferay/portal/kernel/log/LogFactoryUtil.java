package com.liferay.portal.kernel.log;

import org.slf4j.LoggerFactory;

/** Makes the loggers of upgrade code: those of SLF4J. */
public class LogFactoryUtil {
    public static Log getLog(Class<?> clazz) {
        return getLog(clazz.getName());
    }

    public static Log getLog(String name) {
        return new Slf4jLog(LoggerFactory.getLogger(name));
    }

    public static LogFactory getLogFactory() {
        return new LogFactory() {
            @Override
            public Log getLog(Class<?> clazz) {
                return LogFactoryUtil.getLog(clazz);
            }

            @Override
            public Log getLog(String name) {
                return LogFactoryUtil.getLog(name);
            }
        };
    }

    @SuppressWarnings("DoNotCallSuggester") // old class files may call it
    public static void setLogFactory(LogFactory logFactory) {
        throw new UnsupportedOperationException(
                "Cannot log through '%s': Sluice's loggers are those of SLF4J. Configure them there."
                        .formatted(logFactory));
    }
}
