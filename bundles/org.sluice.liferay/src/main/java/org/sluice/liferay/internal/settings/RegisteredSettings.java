package org.sluice.liferay.internal.settings;

import com.liferay.portal.kernel.settings.FallbackKeys;
import com.liferay.portal.kernel.settings.Settings;
import com.liferay.portal.kernel.settings.SettingsDescriptor;
import com.liferay.portal.kernel.settings.SettingsFactory;
import com.liferay.portal.kernel.settings.SettingsLocatorHelper;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Keeps the keys of registered settings, and nothing of the classes that they were read off. For any thread. */
public final class RegisteredSettings implements SettingsFactory, SettingsLocatorHelper {
    private final Map<String, SettingsDescriptor> descriptors = new ConcurrentHashMap<>();

    @Override
    public @Nullable SettingsDescriptor getSettingsDescriptor(String settingsId) {
        return descriptors.get(settingsId);
    }

    @Override
    public void registerSettingsMetadata(
            Class<?> settingsClass, @Nullable Object configurationBean, @Nullable FallbackKeys fallbackKeys) {
        Class<?> annotated = annotated(settingsClass);
        Settings.Config config = annotated.getAnnotation(Settings.Config.class);
        if (config == null) {
            throw new IllegalArgumentException(
                    "Cannot register the settings of '%s': the class has no annotation 'Settings.Config' that names them."
                            .formatted(annotated.getName()));
        }
        SettingsDescriptor descriptor = AnnotatedKeys.of(annotated);
        for (String settingsId : config.settingsIds()) {
            descriptors.put(settingsId, descriptor);
        }
    }

    private static Class<?> annotated(Class<?> settingsClass) {
        Settings.OverrideClass override = settingsClass.getAnnotation(Settings.OverrideClass.class);
        return override == null || override.value() == Object.class ? settingsClass : override.value();
    }
}
