package com.liferay.portal.kernel.util;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Makes UnicodeProperties in one expression. */
public class UnicodePropertiesBuilder extends BaseMapBuilder {
    public static UnicodePropertiesWrapper create(boolean safe) {
        return new UnicodePropertiesWrapper(safe);
    }

    public static UnicodePropertiesWrapper create(Map<String, String> map, boolean safe) {
        return new UnicodePropertiesWrapper(map, safe);
    }

    public static UnicodePropertiesWrapper fastLoad(String properties) {
        return new UnicodePropertiesWrapper().fastLoad(properties);
    }

    public static UnicodePropertiesWrapper load(String properties) {
        return new UnicodePropertiesWrapper().load(properties);
    }

    public static UnicodePropertiesWrapper put(String line) {
        return new UnicodePropertiesWrapper().put(line);
    }

    public static UnicodePropertiesWrapper put(String key, String value) {
        return new UnicodePropertiesWrapper().put(key, value);
    }

    public static UnicodePropertiesWrapper put(String key, UnsafeSupplier<String, Exception> valueUnsafeSupplier) {
        return new UnicodePropertiesWrapper().put(key, valueUnsafeSupplier);
    }

    public static UnicodePropertiesWrapper putAll(Map<? extends String, ? extends String> inputMap) {
        return new UnicodePropertiesWrapper().putAll(inputMap);
    }

    public static UnicodePropertiesWrapper setProperty(String key, String value) {
        return new UnicodePropertiesWrapper().setProperty(key, value);
    }

    public static UnicodePropertiesWrapper setProperty(
            String key, UnsafeSupplier<String, Exception> valueUnsafeSupplier) {
        return new UnicodePropertiesWrapper().setProperty(key, valueUnsafeSupplier);
    }

    public static UnicodePropertiesWrapper put(String key, boolean value) {
        return new UnicodePropertiesWrapper().put(key, value);
    }

    public static UnicodePropertiesWrapper put(String key, double value) {
        return new UnicodePropertiesWrapper().put(key, value);
    }

    public static UnicodePropertiesWrapper put(String key, int value) {
        return new UnicodePropertiesWrapper().put(key, value);
    }

    public static UnicodePropertiesWrapper put(String key, long value) {
        return new UnicodePropertiesWrapper().put(key, value);
    }

    public static UnicodePropertiesWrapper put(String key, short value) {
        return new UnicodePropertiesWrapper().put(key, value);
    }

    /** The properties while they are made. */
    public static final class UnicodePropertiesWrapper {
        private final UnicodeProperties unicodeProperties;

        public UnicodePropertiesWrapper() {
            unicodeProperties = new UnicodeProperties();
        }

        public UnicodePropertiesWrapper(boolean safe) {
            unicodeProperties = new UnicodeProperties(safe);
        }

        public UnicodePropertiesWrapper(Map<String, String> map, boolean safe) {
            unicodeProperties = new UnicodeProperties(map, safe);
        }

        public UnicodeProperties build() {
            return unicodeProperties;
        }

        public String buildString() {
            return unicodeProperties.toString();
        }

        public UnicodePropertiesWrapper fastLoad(String properties) {
            unicodeProperties.fastLoad(properties);
            return this;
        }

        public UnicodePropertiesWrapper load(String properties) {
            try {
                unicodeProperties.load(properties);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return this;
        }

        public UnicodePropertiesWrapper put(String line) {
            unicodeProperties.put(line);
            return this;
        }

        public UnicodePropertiesWrapper put(String key, String value) {
            unicodeProperties.put(key, value);
            return this;
        }

        public UnicodePropertiesWrapper put(String key, UnsafeSupplier<String, Exception> valueUnsafeSupplier) {
            String value = BaseMapWrapper.value(valueUnsafeSupplier);
            if (value != null) {
                unicodeProperties.put(key, value);
            }
            return this;
        }

        public UnicodePropertiesWrapper putAll(Map<? extends String, ? extends String> inputMap) {
            unicodeProperties.putAll(inputMap);
            return this;
        }

        public UnicodePropertiesWrapper setProperty(String key, String value) {
            unicodeProperties.setProperty(key, value);
            return this;
        }

        public UnicodePropertiesWrapper setProperty(String key, UnsafeSupplier<String, Exception> valueUnsafeSupplier) {
            String value = BaseMapWrapper.value(valueUnsafeSupplier);
            if (value != null) {
                unicodeProperties.put(key, value);
            }
            return this;
        }

        public UnicodePropertiesWrapper put(String key, boolean value) {
            unicodeProperties.put(key, String.valueOf(value));
            return this;
        }

        public UnicodePropertiesWrapper put(String key, double value) {
            unicodeProperties.put(key, String.valueOf(value));
            return this;
        }

        public UnicodePropertiesWrapper put(String key, int value) {
            unicodeProperties.put(key, String.valueOf(value));
            return this;
        }

        public UnicodePropertiesWrapper put(String key, long value) {
            unicodeProperties.put(key, String.valueOf(value));
            return this;
        }

        public UnicodePropertiesWrapper put(String key, short value) {
            unicodeProperties.put(key, String.valueOf(value));
            return this;
        }
    }
}
