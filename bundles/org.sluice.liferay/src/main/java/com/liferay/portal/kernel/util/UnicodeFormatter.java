package com.liferay.portal.kernel.util;

import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Characters as {@code \}{@code u} and four hexadecimal digits. */
public class UnicodeFormatter {
    public static final String UNICODE_PREFIX = "\\u";

    private static final Pattern ESCAPED = Pattern.compile(Pattern.quote(UNICODE_PREFIX) + "([0-9a-fA-F]{4})");

    public static String bytesToHex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    public static String byteToHex(byte b) {
        return HexFormat.of().toHexDigits(b);
    }

    public static char[] byteToHex(byte b, char[] hexes) {
        return byteToHex(b, hexes, false);
    }

    /** Writes the two digits into an array and gives it back. */
    public static char[] byteToHex(byte b, char[] hexes, boolean upperCase) {
        HexFormat format = upperCase ? HexFormat.of().withUpperCase() : HexFormat.of();
        hexes[0] = format.toHighHexDigit(b);
        hexes[1] = format.toLowHexDigit(b);
        return hexes;
    }

    public static String charToHex(char c) {
        return HexFormat.of().toHexDigits(c);
    }

    public static byte[] hexToBytes(String hexString) {
        return hexString.length() % 2 == 0 ? HexFormat.of().parseHex(hexString) : new byte[0];
    }

    /** The text with each of the forms that {@link #toString(String)} writes as its character. */
    public static String parseString(String hexString) {
        return hexString == null
                ? null
                : ESCAPED.matcher(hexString)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    public static String toString(char[] array) {
        return toString(String.valueOf(array));
    }

    public static String toString(String s) {
        return s == null
                ? null
                : s.chars().mapToObj(c -> UNICODE_PREFIX + charToHex((char) c)).collect(Collectors.joining());
    }
}
