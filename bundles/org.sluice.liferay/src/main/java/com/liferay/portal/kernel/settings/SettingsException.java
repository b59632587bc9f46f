package com.liferay.portal.kernel.settings;

import com.liferay.portal.kernel.exception.PortalException;

/** Says that settings could not be had. */
public class SettingsException extends PortalException {
    public SettingsException() {}

    public SettingsException(String message) {
        super(message);
    }

    public SettingsException(String message, Throwable cause) {
        super(message, cause);
    }

    public SettingsException(Throwable cause) {
        super(cause);
    }
}
