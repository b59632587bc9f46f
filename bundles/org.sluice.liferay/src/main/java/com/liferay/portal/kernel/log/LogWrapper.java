package com.liferay.portal.kernel.log;

/** A logger that passes everything on to another; subclasses change what they want. */
public class LogWrapper implements Log {
    private Log log;

    public LogWrapper(Log log) {
        this.log = log;
    }

    public Log getWrappedLog() {
        return log;
    }

    public void setLog(Log log) {
        this.log = log;
    }

    @Override
    public boolean isTraceEnabled() {
        return log.isTraceEnabled();
    }

    @Override
    public void trace(Object msg) {
        log.trace(msg);
    }

    @Override
    public void trace(Object msg, Throwable throwable) {
        log.trace(msg, throwable);
    }

    @Override
    public void trace(Throwable throwable) {
        log.trace(throwable);
    }

    @Override
    public boolean isDebugEnabled() {
        return log.isDebugEnabled();
    }

    @Override
    public void debug(Object msg) {
        log.debug(msg);
    }

    @Override
    public void debug(Object msg, Throwable throwable) {
        log.debug(msg, throwable);
    }

    @Override
    public void debug(Throwable throwable) {
        log.debug(throwable);
    }

    @Override
    public boolean isInfoEnabled() {
        return log.isInfoEnabled();
    }

    @Override
    public void info(Object msg) {
        log.info(msg);
    }

    @Override
    public void info(Object msg, Throwable throwable) {
        log.info(msg, throwable);
    }

    @Override
    public void info(Throwable throwable) {
        log.info(throwable);
    }

    @Override
    public boolean isWarnEnabled() {
        return log.isWarnEnabled();
    }

    @Override
    public void warn(Object msg) {
        log.warn(msg);
    }

    @Override
    public void warn(Object msg, Throwable throwable) {
        log.warn(msg, throwable);
    }

    @Override
    public void warn(Throwable throwable) {
        log.warn(throwable);
    }

    @Override
    public boolean isErrorEnabled() {
        return log.isErrorEnabled();
    }

    @Override
    public void error(Object msg) {
        log.error(msg);
    }

    @Override
    public void error(Object msg, Throwable throwable) {
        log.error(msg, throwable);
    }

    @Override
    public void error(Throwable throwable) {
        log.error(throwable);
    }

    @Override
    public boolean isFatalEnabled() {
        return log.isFatalEnabled();
    }

    @Override
    public void fatal(Object msg) {
        log.fatal(msg);
    }

    @Override
    public void fatal(Object msg, Throwable throwable) {
        log.fatal(msg, throwable);
    }

    @Override
    public void fatal(Throwable throwable) {
        log.fatal(throwable);
    }

    @Override
    public void setLogWrapperClassName(String className) {
        log.setLogWrapperClassName(className);
    }
}
