package com.liferay.portal.kernel.util;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Titles as parts of addresses: small letters, digits and dashes. */
public class FriendlyURLNormalizerUtil {
    private static final Pattern PLAIN = Pattern.compile("[^a-z0-9_-]+");
    private static final Pattern WITH_PERIODS_AND_SLASHES = Pattern.compile("[^a-z0-9./_-]+");
    private static final Pattern UNENCODED = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}_-]+");
    private static final Pattern UNENCODED_WITH_PERIODS_AND_SLASHES = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}./_-]+");

    public static String normalize(String friendlyURL) {
        return normalized(ascii(friendlyURL), PLAIN);
    }

    public static String normalize(String friendlyURL, Pattern friendlyURLPattern) {
        return normalized(ascii(friendlyURL), friendlyURLPattern);
    }

    /** Letters that ASCII has not stay, encoded as an address needs them. */
    public static String normalizeWithEncoding(String friendlyURL) {
        return encoded(normalized(lower(friendlyURL), UNENCODED));
    }

    public static String normalizeWithEncodingPeriodsAndSlashes(String friendlyURL) {
        return encoded(normalized(lower(friendlyURL), UNENCODED_WITH_PERIODS_AND_SLASHES));
    }

    public static String normalizeWithPeriodsAndSlashes(String friendlyURL) {
        return normalized(ascii(friendlyURL), WITH_PERIODS_AND_SLASHES);
    }

    private static String normalized(String text, Pattern unwanted) {
        if (Validator.isNull(text)) {
            return text;
        }
        return unwanted.matcher(text).replaceAll("-").replaceAll("-{2,}", "-").replaceAll("^-|-$", "");
    }

    private static String lower(String text) {
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }

    private static String ascii(String text) {
        return text == null
                ? null
                : Normalizer.normalize(lower(text), Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    }

    private static String encoded(String text) {
        return text == null ? null : HttpComponentsUtil.encodePath(text);
    }
}
