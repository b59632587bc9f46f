package com.liferay.portal.kernel.upgrade;

import com.liferay.portal.kernel.exception.PortalException;

/** A row refers to what is not there any more, and is left out when its table is copied. */
public class StagnantRowException extends PortalException {
    private static final long serialVersionUID = 1L;

    public StagnantRowException(String message) {
        super(message);
    }

    public StagnantRowException(String message, Throwable cause) {
        super(message, cause);
    }
}
