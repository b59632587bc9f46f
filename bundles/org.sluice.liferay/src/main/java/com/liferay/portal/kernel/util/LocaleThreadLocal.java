package com.liferay.portal.kernel.util;

import com.liferay.petra.lang.CentralizedThreadLocal;
import com.liferay.petra.lang.SafeCloseable;
import java.util.Locale;

/** The languages of the current thread; null until it sets them. */
public class LocaleThreadLocal {
    private static final CentralizedThreadLocal<Locale> DEFAULT = new CentralizedThreadLocal<>("default locale");
    private static final CentralizedThreadLocal<Locale> SITE_DEFAULT = new CentralizedThreadLocal<>("site locale");
    private static final CentralizedThreadLocal<Locale> THEME_DISPLAY = new CentralizedThreadLocal<>("page locale");

    public static Locale getDefaultLocale() {
        return DEFAULT.get();
    }

    public static Locale getSiteDefaultLocale() {
        return SITE_DEFAULT.get();
    }

    public static Locale getThemeDisplayLocale() {
        return THEME_DISPLAY.get();
    }

    public static void removeDefaultLocale() {
        DEFAULT.remove();
    }

    public static void setDefaultLocale(Locale locale) {
        DEFAULT.set(locale);
    }

    public static SafeCloseable setDefaultLocaleWithSafeCloseable(Locale locale) {
        return DEFAULT.setWithSafeCloseable(locale);
    }

    public static void setSiteDefaultLocale(Locale locale) {
        SITE_DEFAULT.set(locale);
    }

    public static void setThemeDisplayLocale(Locale locale) {
        THEME_DISPLAY.set(locale);
    }
}
