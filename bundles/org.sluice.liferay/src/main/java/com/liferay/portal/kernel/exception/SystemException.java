package com.liferay.portal.kernel.exception;

/** Wraps a fault that no caller is asked to handle, such as one of the database. */
public class SystemException extends RuntimeException {
    public SystemException() {}

    public SystemException(String message) {
        super(message);
    }

    public SystemException(String message, Throwable cause) {
        super(message, cause);
    }

    public SystemException(Throwable cause) {
        super(cause);
    }
}
