package com.liferay.portal.kernel.util;

import java.util.Arrays;
import java.util.Collection;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Locales and the ids such as {@code en_US} that Liferay stores for them. */
public class LocaleUtil {
    public static final Locale BRAZIL = new Locale("pt", "BR");
    public static final Locale CANADA = Locale.CANADA;
    public static final Locale CANADA_FRENCH = Locale.CANADA_FRENCH;
    public static final Locale CHINA = Locale.CHINA;
    public static final Locale CHINESE = Locale.CHINESE;
    public static final Locale ENGLISH = Locale.ENGLISH;
    public static final Locale FRANCE = Locale.FRANCE;
    public static final Locale FRENCH = Locale.FRENCH;
    public static final Locale GERMAN = Locale.GERMAN;
    public static final Locale GERMANY = Locale.GERMANY;
    public static final Locale HUNGARY = new Locale("hu", "HU");
    public static final Locale ITALIAN = Locale.ITALIAN;
    public static final Locale ITALY = Locale.ITALY;
    public static final Locale JAPAN = Locale.JAPAN;
    public static final Locale JAPANESE = Locale.JAPANESE;
    public static final Locale KOREA = Locale.KOREA;
    public static final Locale KOREAN = Locale.KOREAN;
    public static final Locale NETHERLANDS = new Locale("nl", "NL");
    public static final Locale PORTUGAL = new Locale("pt", "PT");
    public static final Locale PRC = Locale.PRC;
    public static final Locale ROOT = Locale.ROOT;
    public static final Locale SIMPLIFIED_CHINESE = Locale.SIMPLIFIED_CHINESE;
    public static final Locale SPAIN = new Locale("es", "ES");
    public static final Locale TAIWAN = Locale.TAIWAN;
    public static final Locale TRADITIONAL_CHINESE = Locale.TRADITIONAL_CHINESE;
    public static final Locale UK = Locale.UK;
    public static final Locale US = Locale.US;

    private static final LocaleUtil INSTANCE = new LocaleUtil();

    public static boolean equals(Locale locale1, Locale locale2) {
        return Objects.equals(locale1, locale2);
    }

    public static Locale fromLanguageId(String languageId) {
        return fromLanguageId(languageId, true);
    }

    public static Locale fromLanguageId(String languageId, boolean validate) {
        return fromLanguageId(languageId, validate, true);
    }

    /**
     * The locale of an id such as {@code en_US} or {@code sr_RS_latin}.
     *
     * @param validate of no influence: in Liferay it asks which languages the portal offers, and Sluice offers none
     * @param useDefault whether an empty id is the default locale, not null
     */
    public static Locale fromLanguageId(String languageId, boolean validate, boolean useDefault) {
        if (Validator.isNull(languageId)) {
            return useDefault ? getDefault() : null;
        }
        String[] parts = StringUtil.split(languageId.replace('-', '_'), '_');
        String country = parts.length > 1 ? parts[1] : "";
        boolean script = country.length() == 4;
        String variant = parts.length > 2 ? parts[2] : "";
        return script ? scripted(parts[0], country, variant) : new Locale(parts[0], country, variant);
    }

    public static Locale[] fromLanguageIds(List<String> languageIds) {
        return languageIds.stream().map(LocaleUtil::fromLanguageId).toArray(Locale[]::new);
    }

    public static Locale[] fromLanguageIds(String[] languageIds) {
        return fromLanguageIds(Arrays.asList(languageIds));
    }

    /** What the current thread has set, else {@code en_US}, Liferay's own default: never that of the machine. */
    public static Locale getDefault() {
        Locale locale = LocaleThreadLocal.getDefaultLocale();
        return locale == null ? US : locale;
    }

    public static LocaleUtil getInstance() {
        return INSTANCE;
    }

    /** The ISO codes of all languages by their names in one. */
    public static Map<String, String> getISOLanguages(Locale locale) {
        Map<String, String> codes = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String code : Locale.getISOLanguages()) {
            codes.put(new Locale(code).getDisplayLanguage(locale), code);
        }
        return codes;
    }

    public static String getLocaleDisplayName(Locale displayLocale, Locale locale) {
        return displayLocale.getDisplayName(locale);
    }

    /** The language's name, and its country where another locale has the same language. */
    public static String getLongDisplayName(Locale locale, Set<String> duplicateLanguages) {
        return displayName(locale, locale.getDisplayCountry(locale), duplicateLanguages);
    }

    public static Locale getMostRelevantLocale() {
        Locale locale = LocaleThreadLocal.getThemeDisplayLocale();
        return locale == null ? getDefault() : locale;
    }

    /** The language's name, and the code of its country where another locale has the same language. */
    public static String getShortDisplayName(Locale locale, Set<String> duplicateLanguages) {
        return displayName(locale, locale.getCountry(), duplicateLanguages);
    }

    /** What the current thread has set for its site, else the default. */
    public static Locale getSiteDefault() {
        Locale locale = LocaleThreadLocal.getSiteDefaultLocale();
        return locale == null ? getDefault() : locale;
    }

    @SuppressWarnings("DoNotCallSuggester") // old class files may call it
    public static void setDefault(String userLanguage, String userCountry, String userVariant) {
        throw new UnsupportedOperationException(
                "Cannot make '%s_%s' the default locale of all threads: runs beside this"
                                .formatted(userLanguage, userCountry)
                        + " one would change. Set it for this thread with 'LocaleThreadLocal.setDefaultLocale'.");
    }

    public static String toBCP47LangTag(Locale locale) {
        return toBCP47LanguageId(locale);
    }

    public static String toBCP47LanguageId(Locale locale) {
        return toBCP47LanguageId(toLanguageId(locale));
    }

    /** The id with dashes, and for Chinese with the script that a country implies. */
    public static String toBCP47LanguageId(String languageId) {
        return switch (languageId) {
            case "zh_CN" -> "zh-Hans-CN";
            case "zh_TW" -> "zh-Hant-TW";
            default -> toW3cLanguageId(languageId);
        };
    }

    public static String[] toBCP47LanguageIds(Locale[] locales) {
        return Arrays.stream(locales).map(LocaleUtil::toBCP47LanguageId).toArray(String[]::new);
    }

    public static String[] toBCP47LanguageIds(String[] languageIds) {
        return Arrays.stream(languageIds).map(LocaleUtil::toBCP47LanguageId).toArray(String[]::new);
    }

    public static String[] toDisplayNames(Collection<Locale> locales, Locale locale) {
        return locales.stream().map(each -> each.getDisplayName(locale)).toArray(String[]::new);
    }

    /** The id of a locale, that of the default where it is null. */
    public static String toLanguageId(Locale locale) {
        Locale named = locale == null ? getDefault() : locale;
        StringBuilder id = new StringBuilder(named.getLanguage());
        for (String part : new String[] {named.getScript(), named.getCountry(), named.getVariant()}) {
            if (!part.isEmpty()) {
                id.append('_').append(part);
            }
        }
        return id.toString();
    }

    public static String[] toLanguageIds(Collection<Locale> locales) {
        return locales.stream().map(LocaleUtil::toLanguageId).toArray(String[]::new);
    }

    public static String[] toLanguageIds(Locale[] locales) {
        return toLanguageIds(Arrays.asList(locales));
    }

    public static String toW3cLanguageId(Locale locale) {
        return toW3cLanguageId(toLanguageId(locale));
    }

    public static String toW3cLanguageId(String languageId) {
        return languageId == null ? null : languageId.replace('_', '-');
    }

    public static String[] toW3cLanguageIds(Locale[] locales) {
        return Arrays.stream(locales).map(LocaleUtil::toW3cLanguageId).toArray(String[]::new);
    }

    public static String[] toW3cLanguageIds(String[] languageIds) {
        return Arrays.stream(languageIds).map(LocaleUtil::toW3cLanguageId).toArray(String[]::new);
    }

    private static String displayName(Locale locale, String country, Set<String> duplicateLanguages) {
        String language = locale.getDisplayLanguage(locale);
        return duplicateLanguages.contains(locale.getLanguage()) ? language + " (" + country + ")" : language;
    }

    private static Locale scripted(String language, String script, String country) {
        try {
            return new Locale.Builder()
                    .setLanguage(language)
                    .setScript(script)
                    .setRegion(country)
                    .build();
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException(
                    "Cannot read the language id '%s_%s_%s'. Expected one such as 'zh_Hans_CN'."
                            .formatted(language, script, country),
                    e);
        }
    }
}
