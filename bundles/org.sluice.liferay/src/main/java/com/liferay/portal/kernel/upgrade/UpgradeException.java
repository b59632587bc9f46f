package com.liferay.portal.kernel.upgrade;

import com.liferay.portal.kernel.exception.PortalException;

/** A step failed. */
public class UpgradeException extends PortalException {
    private static final long serialVersionUID = 1L;

    public UpgradeException() {}

    public UpgradeException(String message) {
        super(message);
    }

    public UpgradeException(String message, Throwable cause) {
        super(message, cause);
    }

    public UpgradeException(Throwable cause) {
        super(cause);
    }
}
