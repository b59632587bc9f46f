package com.liferay.portal.kernel.settings;

import org.sluice.liferay.internal.RunContext;

/** The factory of settings. */
public class SettingsFactoryUtil {
    public static SettingsDescriptor getSettingsDescriptor(String settingsId) {
        return getSettingsFactory().getSettingsDescriptor(settingsId);
    }

    public static SettingsFactory getSettingsFactory() {
        return RunContext.settings();
    }

    public static void registerSettingsMetadata(
            Class<?> settingsClass, Object configurationBean, FallbackKeys fallbackKeys) {
        getSettingsFactory().registerSettingsMetadata(settingsClass, configurationBean, fallbackKeys);
    }
}
