package com.liferay.portal.kernel.log;

import org.slf4j.Logger;

/** A logger of SLF4J; what is fatal to upgrade code is an error there. */
final class Slf4jLog implements Log {
    private final Logger logger;

    Slf4jLog(Logger logger) {
        this.logger = logger;
    }

    @Override
    public boolean isTraceEnabled() {
        return logger.isTraceEnabled();
    }

    @Override
    public void trace(Object msg) {
        logger.trace(String.valueOf(msg));
    }

    @Override
    public void trace(Object msg, Throwable throwable) {
        logger.trace(String.valueOf(msg), throwable);
    }

    @Override
    public void trace(Throwable throwable) {
        logger.trace(String.valueOf(throwable == null ? null : throwable.getMessage()), throwable);
    }

    @Override
    public boolean isDebugEnabled() {
        return logger.isDebugEnabled();
    }

    @Override
    public void debug(Object msg) {
        logger.debug(String.valueOf(msg));
    }

    @Override
    public void debug(Object msg, Throwable throwable) {
        logger.debug(String.valueOf(msg), throwable);
    }

    @Override
    public void debug(Throwable throwable) {
        logger.debug(String.valueOf(throwable == null ? null : throwable.getMessage()), throwable);
    }

    @Override
    public boolean isInfoEnabled() {
        return logger.isInfoEnabled();
    }

    @Override
    public void info(Object msg) {
        logger.info(String.valueOf(msg));
    }

    @Override
    public void info(Object msg, Throwable throwable) {
        logger.info(String.valueOf(msg), throwable);
    }

    @Override
    public void info(Throwable throwable) {
        logger.info(String.valueOf(throwable == null ? null : throwable.getMessage()), throwable);
    }

    @Override
    public boolean isWarnEnabled() {
        return logger.isWarnEnabled();
    }

    @Override
    public void warn(Object msg) {
        logger.warn(String.valueOf(msg));
    }

    @Override
    public void warn(Object msg, Throwable throwable) {
        logger.warn(String.valueOf(msg), throwable);
    }

    @Override
    public void warn(Throwable throwable) {
        logger.warn(String.valueOf(throwable == null ? null : throwable.getMessage()), throwable);
    }

    @Override
    public boolean isErrorEnabled() {
        return logger.isErrorEnabled();
    }

    @Override
    public void error(Object msg) {
        logger.error(String.valueOf(msg));
    }

    @Override
    public void error(Object msg, Throwable throwable) {
        logger.error(String.valueOf(msg), throwable);
    }

    @Override
    public void error(Throwable throwable) {
        logger.error(String.valueOf(throwable == null ? null : throwable.getMessage()), throwable);
    }

    @Override
    public boolean isFatalEnabled() {
        return logger.isErrorEnabled();
    }

    @Override
    public void fatal(Object msg) {
        logger.error(String.valueOf(msg));
    }

    @Override
    public void fatal(Object msg, Throwable throwable) {
        logger.error(String.valueOf(msg), throwable);
    }

    @Override
    public void fatal(Throwable throwable) {
        logger.error(String.valueOf(throwable == null ? null : throwable.getMessage()), throwable);
    }

    @Override
    public void setLogWrapperClassName(String className) {
        throw new UnsupportedOperationException(
                "Cannot log in the name of '%s': it serves to find callers behind a wrapper, and SLF4J has no wrappers."
                        .formatted(className));
    }
}
