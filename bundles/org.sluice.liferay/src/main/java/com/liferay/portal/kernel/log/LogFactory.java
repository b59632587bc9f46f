package com.liferay.portal.kernel.log;

/** Makes loggers. */
public interface LogFactory {
    Log getLog(Class<?> clazz);

    Log getLog(String name);
}
