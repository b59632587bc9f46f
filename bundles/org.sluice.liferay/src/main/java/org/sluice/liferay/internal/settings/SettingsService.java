package org.sluice.liferay.internal.settings;

import com.liferay.portal.kernel.settings.FallbackKeys;
import com.liferay.portal.kernel.settings.SettingsDescriptor;
import com.liferay.portal.kernel.settings.SettingsFactory;
import com.liferay.portal.kernel.settings.SettingsFactoryUtil;
import com.liferay.portal.kernel.settings.SettingsLocatorHelper;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;

/** The factory of the static API as a service: what is registered here is known there. */
@Component(service = {SettingsFactory.class, SettingsLocatorHelper.class})
public final class SettingsService implements SettingsFactory, SettingsLocatorHelper {
    @Override
    public @Nullable SettingsDescriptor getSettingsDescriptor(String settingsId) {
        return SettingsFactoryUtil.getSettingsDescriptor(settingsId);
    }

    @Override
    public void registerSettingsMetadata(
            Class<?> settingsClass, @Nullable Object configurationBean, @Nullable FallbackKeys fallbackKeys) {
        SettingsFactoryUtil.registerSettingsMetadata(settingsClass, configurationBean, fallbackKeys);
    }
}
