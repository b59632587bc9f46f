package com.liferay.portal.kernel.upgrade;

/** The data are newer than the code. */
public class OlderVersionException extends UpgradeException {
    private static final long serialVersionUID = 1L;

    public OlderVersionException() {}

    public OlderVersionException(String message) {
        super(message);
    }

    public OlderVersionException(String message, Throwable cause) {
        super(message, cause);
    }

    public OlderVersionException(Throwable cause) {
        super(cause);
    }
}
