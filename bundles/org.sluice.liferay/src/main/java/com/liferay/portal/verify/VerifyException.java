package com.liferay.portal.verify;

import com.liferay.portal.kernel.exception.PortalException;

/** A verification failed. */
public class VerifyException extends PortalException {
    private static final long serialVersionUID = 1L;

    public VerifyException() {}

    public VerifyException(String message) {
        super(message);
    }

    public VerifyException(String message, Throwable cause) {
        super(message, cause);
    }

    public VerifyException(Throwable cause) {
        super(cause);
    }
}
