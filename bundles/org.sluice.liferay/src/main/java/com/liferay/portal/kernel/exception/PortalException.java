package com.liferay.portal.kernel.exception;

/** The root of the checked exceptions of upgrade code. */
public class PortalException extends Exception {
    private static final long serialVersionUID = 1L;

    public PortalException() {}

    public PortalException(String message) {
        super(message);
    }

    public PortalException(String message, Throwable cause) {
        super(message, cause);
    }

    public PortalException(Throwable cause) {
        super(cause);
    }
}
