package com.liferay.portal.kernel.settings;

/** Where 7.4 asks for the keys of settings. */
public interface SettingsLocatorHelper {
    /** Null when no class with this id was registered. */
    SettingsDescriptor getSettingsDescriptor(String settingsId);
}
