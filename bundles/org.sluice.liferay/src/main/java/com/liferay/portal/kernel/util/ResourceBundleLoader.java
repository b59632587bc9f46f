package com.liferay.portal.kernel.util;

import java.util.Locale;
import java.util.ResourceBundle;

/** Finds a module's texts in a language: the older one of two interfaces with this name. */
public interface ResourceBundleLoader {
    ResourceBundle loadResourceBundle(Locale locale);
}
