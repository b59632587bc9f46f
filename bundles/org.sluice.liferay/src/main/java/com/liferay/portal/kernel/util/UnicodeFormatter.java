package com.liferay.portal.kernel.util;

import java.util.HexFormat;
import java.util.stream.Collectors;

/** Characters as {@code \}{@code u} and four hexadecimal digits. */
public class UnicodeFormatter {
    public static final String UNICODE_PREFIX = "\\u";

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

    /** The text that was written by {@link #toString(String)}. */
    public static String parseString(String hexString) {
        StringBuilder text = new StringBuilder();
        for (String digits : StringUtil.split(hexString, UNICODE_PREFIX)) {
            if (!digits.isEmpty()) {
                text.append((char) Integer.parseInt(digits, 16));
            }
        }
        return text.toString();
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
