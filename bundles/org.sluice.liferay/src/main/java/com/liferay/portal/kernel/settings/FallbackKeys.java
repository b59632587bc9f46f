package com.liferay.portal.kernel.settings;

import java.util.HashMap;
import java.util.Map;

/** Under which other keys a setting is looked for when its own has no value. */
public class FallbackKeys {
    private final Map<String, String[]> fallbacks = new HashMap<>();

    public void add(String key, String... fallbackKeys) {
        fallbacks.put(key, fallbackKeys.clone());
    }

    /** The other keys; none at all when nothing was said of this one. */
    public String[] get(String key) {
        return fallbacks.getOrDefault(key, new String[0]).clone();
    }
}
