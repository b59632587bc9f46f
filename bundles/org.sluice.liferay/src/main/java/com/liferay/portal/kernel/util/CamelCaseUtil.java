package com.liferay.portal.kernel.util;

import com.liferay.petra.string.CharPool;

/** Names between {@code camelCase} and words with a delimiter. */
public class CamelCaseUtil {
    public static String fromCamelCase(String s) {
        return fromCamelCase(s, CharPool.DASH);
    }

    /** Each capital becomes a small letter with the delimiter before it; a run of capitals counts as one word. */
    public static String fromCamelCase(String s, char delimiter) {
        return StringUtil.toLowerCase(s.replaceAll("([a-z0-9])([A-Z])", "$1" + delimiter + "$2")
                .replaceAll("([A-Z])([A-Z][a-z])", "$1" + delimiter + "$2"));
    }

    public static String toCamelCase(String s) {
        return toCamelCase(s, CharPool.DASH);
    }

    /** Each letter after a delimiter becomes a capital, and the delimiter goes. */
    public static String toCamelCase(String s, char delimiter) {
        StringBuilder name = new StringBuilder();
        boolean capital = false;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c == delimiter) {
                capital = !name.isEmpty();
            } else {
                name.append(capital ? Character.toUpperCase(c) : c);
                capital = false;
            }
        }
        return name.toString();
    }
}
