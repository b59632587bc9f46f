package com.liferay.portal.kernel.resource.bundle;

import java.util.Locale;
import java.util.ResourceBundle;

/** Finds a module's texts in a language. */
public interface ResourceBundleLoader {
    ResourceBundle loadResourceBundle(Locale locale);
}
