package com.liferay.portal.kernel.util;

import java.text.MessageFormat;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Texts of a language. */
public class ResourceBundleUtil {
    public static final ResourceBundle EMPTY_RESOURCE_BUNDLE = new ResourceBundle() {
        @Override
        public Enumeration<String> getKeys() {
            return Collections.emptyEnumeration();
        }

        @Override
        protected Object handleGetObject(String key) {
            return key;
        }
    };

    private static final String LANGUAGE = "content.Language";

    public static ResourceBundle getBundle(Locale locale, Class<?> clazz) {
        return getBundle(LANGUAGE, locale, clazz);
    }

    public static ResourceBundle getBundle(Locale locale, ClassLoader classLoader) {
        return getBundle(LANGUAGE, locale, classLoader);
    }

    public static ResourceBundle getBundle(String baseName, Class<?> clazz) {
        return getBundle(baseName, clazz.getClassLoader());
    }

    public static ResourceBundle getBundle(String baseName, ClassLoader classLoader) {
        return getBundle(baseName, LocaleUtil.getDefault(), classLoader);
    }

    public static ResourceBundle getBundle(String baseName, Locale locale, Class<?> clazz) {
        return getBundle(baseName, locale, clazz.getClassLoader());
    }

    public static ResourceBundle getBundle(String baseName, Locale locale, ClassLoader classLoader) {
        return ResourceBundle.getBundle(baseName, locale, classLoader);
    }

    /** The text of a key, or null where the bundle has none. */
    public static String getString(ResourceBundle resourceBundle, String key) {
        try {
            return resourceBundle.getString(key);
        } catch (MissingResourceException e) {
            return null; // this is the answer
        }
    }

    /** The text of a key with its arguments put in, or null where the bundle has none. */
    public static String getString(ResourceBundle resourceBundle, String key, Object... arguments) {
        return getString(resourceBundle, resourceBundle.getLocale(), key, arguments);
    }

    public static String getString(ResourceBundle resourceBundle, Locale locale, String key, Object[] arguments) {
        String pattern = getString(resourceBundle, key);
        boolean plain = pattern == null || arguments == null || arguments.length == 0;
        return plain ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }
}
