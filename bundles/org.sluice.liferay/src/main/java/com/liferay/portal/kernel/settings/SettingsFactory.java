package com.liferay.portal.kernel.settings;

/** Knows the keys of the settings that were registered. */
public interface SettingsFactory {
    /** Null when no class with this id was registered. */
    SettingsDescriptor getSettingsDescriptor(String settingsId);

    /**
     * Makes the keys of an annotated class known: each of its getters is a key.
     *
     * @param settingsClass carries {@link Settings.Config}
     * @param configurationBean is not looked at: values are not read here
     * @param fallbackKeys are not looked at either
     */
    void registerSettingsMetadata(Class<?> settingsClass, Object configurationBean, FallbackKeys fallbackKeys);
}
