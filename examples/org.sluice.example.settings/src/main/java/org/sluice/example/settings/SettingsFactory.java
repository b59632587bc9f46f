package org.sluice.example.settings;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Gives the settings of an application. */
@ProviderType
public interface SettingsFactory {
    /** The value of a setting; empty when nobody has set it. */
    Optional<String> setting(String application, String name);
}
