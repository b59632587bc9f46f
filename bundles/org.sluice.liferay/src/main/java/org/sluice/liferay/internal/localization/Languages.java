package org.sluice.liferay.internal.localization;

import java.util.Locale;
import java.util.Map;
import org.sluice.liferay.internal.portal.PortalProperties;

/** Between locales and the ids that stand in texts: {@code en_US}, {@code sr_RS_latin}. */
public final class Languages {
    private static final Map<String, String> OLD_CODES = Map.of("he", "iw", "id", "in", "yi", "ji");

    private Languages() {}

    /** The language that counts where nothing else is said: the property {@code company.default.locale}. */
    public static String standard() {
        return PortalProperties.get("company.default.locale").orElse("en_US");
    }

    /** The locale of an id. */
    public static Locale locale(String id) {
        String[] parts = id.split("[_-]", 3);
        return new Locale(parts[0], parts.length > 1 ? parts[1] : "", parts.length > 2 ? parts[2] : "");
    }

    /** The id of a locale, with the codes of Hebrew, Indonesian and Yiddish that Java had before 17 and tables still have. */
    public static String id(Locale locale) {
        String language = OLD_CODES.getOrDefault(locale.getLanguage(), locale.getLanguage());
        return language + locale.toString().substring(locale.getLanguage().length());
    }
}
