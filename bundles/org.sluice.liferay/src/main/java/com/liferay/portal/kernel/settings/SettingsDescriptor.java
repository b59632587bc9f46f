package com.liferay.portal.kernel.settings;

import java.util.Set;

/** The keys of some settings. */
public interface SettingsDescriptor {
    Set<String> getAllKeys();

    /** The keys that have several values each. */
    Set<String> getMultiValuedKeys();
}
