package org.sluice.example.settings.internal;

import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.sluice.example.settings.SettingsFactory;

/** Settings that never change. */
@Component
public final class FixedSettings implements SettingsFactory {
    private final Map<String, String> settings = Map.of("wiki/format", "creole");

    @Override
    public Optional<String> setting(String application, String name) {
        return Optional.ofNullable(settings.get(application + "/" + name));
    }
}
