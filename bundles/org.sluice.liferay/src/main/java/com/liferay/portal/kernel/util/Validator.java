package com.liferay.portal.kernel.util;

import com.liferay.petra.string.CharPool;
import com.liferay.petra.string.StringPool;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.Objects;
import java.util.regex.Pattern;

/** Judges values: empty or not, and whether a text is a number, a date, an address, a name. */
public class Validator {
    private static final Pattern EMAIL_ADDRESS =
            Pattern.compile("[\\w!#$%&'*+/=?^_`{|}~-]+(?:\\.[\\w!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@(?:[a-zA-Z0-9](?:[\\w-]*[a-zA-Z0-9])?\\.)+[a-zA-Z0-9](?:[\\w-]*[a-zA-Z0-9])?");
    private static final Pattern IPV4_ADDRESS =
            Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)");
    private static final Pattern IPV6_ADDRESS = Pattern.compile("[0-9a-fA-F:]*:[0-9a-fA-F:.]*(?:%\\w+)?");
    private static final Pattern DOMAIN_LABEL = Pattern.compile("[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?");
    private static final Pattern VARIABLE_NAME = Pattern.compile("[_a-zA-Z]+[_a-zA-Z0-9]*");
    private static final Pattern VARIABLE_TERM = Pattern.compile("[$\\[].*[_a-zA-Z]+[_a-zA-Z0-9]*.*\\]");
    private static final String EMAIL_SPECIAL_CHARACTERS = ".!#$%&'*+-/=?^_`{|}~";
    private static final String[] FALSE_VALUES = {"false", "f", "n", "off", "0"};

    public static boolean equals(boolean value1, boolean value2) {
        return value1 == value2;
    }

    public static boolean equalsSorted(boolean[] array1, boolean[] array2) {
        return AnyArray.sorted(array1).equals(AnyArray.sorted(array2));
    }

    public static boolean equals(byte value1, byte value2) {
        return value1 == value2;
    }

    public static boolean equalsSorted(byte[] array1, byte[] array2) {
        return AnyArray.sorted(array1).equals(AnyArray.sorted(array2));
    }

    public static boolean equals(char value1, char value2) {
        return value1 == value2;
    }

    public static boolean equalsSorted(char[] array1, char[] array2) {
        return AnyArray.sorted(array1).equals(AnyArray.sorted(array2));
    }

    public static boolean equals(double value1, double value2) {
        return value1 == value2;
    }

    public static boolean equalsSorted(double[] array1, double[] array2) {
        return AnyArray.sorted(array1).equals(AnyArray.sorted(array2));
    }

    public static boolean equals(float value1, float value2) {
        return value1 == value2;
    }

    public static boolean equalsSorted(float[] array1, float[] array2) {
        return AnyArray.sorted(array1).equals(AnyArray.sorted(array2));
    }

    public static boolean equals(int value1, int value2) {
        return value1 == value2;
    }

    public static boolean equalsSorted(int[] array1, int[] array2) {
        return AnyArray.sorted(array1).equals(AnyArray.sorted(array2));
    }

    public static boolean equals(long value1, long value2) {
        return value1 == value2;
    }

    public static boolean equalsSorted(long[] array1, long[] array2) {
        return AnyArray.sorted(array1).equals(AnyArray.sorted(array2));
    }

    public static boolean equals(short value1, short value2) {
        return value1 == value2;
    }

    public static boolean equalsSorted(short[] array1, short[] array2) {
        return AnyArray.sorted(array1).equals(AnyArray.sorted(array2));
    }

    public static boolean equals(Object object1, Object object2) {
        return Objects.equals(object1, object2);
    }

    public static boolean equalsSorted(Object[] array1, Object[] array2) {
        return AnyArray.sorted(array1).equals(AnyArray.sorted(array2));
    }

    public static boolean isAddress(String address) {
        return isNotNull(address) && isEmailAddress(address);
    }

    public static boolean isAlphanumericName(String name) {
        return isNotNull(name)
                && name.strip()
                        .chars()
                        .allMatch(c -> isChar((char) c) || isDigit((char) c) || Character.isWhitespace(c));
    }

    public static boolean isAscii(char c) {
        return c >= 32 && c <= 126;
    }

    public static boolean isBlank(String s) {
        return s == null || s.isEmpty();
    }

    public static boolean isBoolean(String value) {
        return ArrayUtil.contains(GetterUtil.BOOLEANS, value) || ArrayUtil.contains(FALSE_VALUES, value);
    }

    /** Whether it is an ASCII letter. */
    public static boolean isChar(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    public static boolean isChar(String s) {
        return isNotNull(s) && s.chars().allMatch(c -> isChar((char) c));
    }

    /** Whether a text has more than line breaks and tabs. */
    public static boolean isContent(String s) {
        return isNotNull(StringUtil.removeChars(s, '\n', '\t'));
    }

    public static boolean isDate(int month, int day, int year) {
        return isGregorianDate(month, day, year);
    }

    /** Whether it is an ASCII digit. */
    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    public static boolean isDigit(String s) {
        return isNotNull(s) && s.chars().allMatch(c -> isDigit((char) c));
    }

    public static boolean isDomain(String domainName) {
        return isNotNull(domainName)
                && domainName.length() <= 255
                && !domainName.startsWith(StringPool.PERIOD)
                && !domainName.endsWith(StringPool.PERIOD)
                && Pattern.compile("\\.").splitAsStream(domainName).allMatch(Validator::isDomainLabel);
    }

    public static boolean isEmailAddress(String emailAddress) {
        return isNotNull(emailAddress) && EMAIL_ADDRESS.matcher(emailAddress).matches();
    }

    public static boolean isEmailAddressSpecialChar(char c) {
        return EMAIL_SPECIAL_CHARACTERS.indexOf(c) != -1;
    }

    public static boolean isFileExtension(String fileExtension) {
        return isNotNull(fileExtension) && fileExtension.chars().noneMatch(c -> c == '\\' || c == '/' || c == 0);
    }

    public static boolean isFileName(String name) {
        return isNotNull(name)
                && !name.equals(StringPool.PERIOD)
                && !name.equals(StringPool.DOUBLE_PERIOD)
                && name.chars().noneMatch(c -> c == '\\' || c == '/' || c == 0);
    }

    /** Whether a path names a file without going up, unless that is allowed. */
    public static boolean isFilePath(String path, boolean parentDirAllowed) {
        if (isNull(path) || path.indexOf(0) != -1) {
            return false;
        }
        boolean up = Pattern.compile("[/\\\\]").splitAsStream(path).anyMatch(StringPool.DOUBLE_PERIOD::equals);
        return parentDirAllowed || !up;
    }

    /** Whether the day exists; months count from 0. */
    public static boolean isGregorianDate(int month, int day, int year) {
        if (month < 0 || month > 11 || day < 1) {
            return false;
        }
        return day <= java.time.YearMonth.of(year, month + 1).lengthOfMonth();
    }

    public static boolean isHex(String s) {
        return isNotNull(s) && s.chars().allMatch(c -> Character.digit(c, 16) != -1 && c < 128);
    }

    public static boolean isHostName(String name) {
        return isNotNull(name)
                && isHostNameEnd(name.charAt(0))
                && isHostNameEnd(name.charAt(name.length() - 1))
                && name.chars().allMatch(c -> isHostNameEnd((char) c) || c == CharPool.PERIOD || c == CharPool.DASH);
    }

    public static boolean isHTML(String s) {
        String lower = StringUtil.toLowerCase(s);
        return isNotNull(lower) && lower.contains("<html>") && lower.contains("</html>");
    }

    public static boolean isIPAddress(String ipAddress) {
        return isIPv4Address(ipAddress) || isIPv6Address(ipAddress);
    }

    public static boolean isIPv4Address(String ipAddress) {
        return isNotNull(ipAddress) && IPV4_ADDRESS.matcher(ipAddress).matches();
    }

    public static boolean isIPv6Address(String ipAddress) {
        if (isNull(ipAddress)) {
            return false;
        }
        boolean bracketed = ipAddress.startsWith("[") && ipAddress.endsWith("]");
        String address = bracketed ? ipAddress.substring(1, ipAddress.length() - 1) : ipAddress;
        if (!IPV6_ADDRESS.matcher(address).matches()) {
            return false;
        }
        try {
            return new URI("http", null, "[" + address + "]", -1, "/", null, null).getHost() != null;
        } catch (URISyntaxException e) {
            return false; // the JDK judges the address, and it is none
        }
    }

    /** Whether the day exists in the Julian calendar; months count from 0. */
    public static boolean isJulianDate(int month, int day, int year) {
        if (month == 1 && day == 29) {
            return year % 4 == 0;
        }
        return isGregorianDate(month, day, 2001);
    }

    /** Whether the last digit of a number is its Luhn check digit. */
    public static boolean isLUHN(String number) {
        if (!isDigit(number)) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(number.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? digit : digit * 2;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }

    public static boolean isName(String name) {
        return isNotNull(name) && name.strip().chars().allMatch(c -> isChar((char) c) || Character.isWhitespace(c));
    }

    public static boolean isNotNull(Long value) {
        return !isNull(value);
    }

    public static boolean isNotNull(Object object) {
        return !isNull(object);
    }

    public static boolean isNotNull(String s) {
        return !isNull(s);
    }

    /** Whether it is null or 0. */
    public static boolean isNull(Long value) {
        return value == null || value == 0;
    }

    public static boolean isNull(Object object) {
        if (object instanceof Long number) {
            return isNull(number);
        }
        return object == null || (object instanceof String text && isNull(text));
    }

    /** Whether a text is null, blank, or says "null" with nothing but blanks around it. */
    public static boolean isNull(String s) {
        return s == null || s.isBlank() || s.strip().equals(StringPool.NULL);
    }

    /** Whether it consists of digits. */
    public static boolean isNumber(String number) {
        return isDigit(number);
    }

    public static boolean isPassword(String password) {
        return isNotNull(password)
                && password.length() >= 4
                && password.chars().allMatch(c -> isChar((char) c) || isDigit((char) c));
    }

    public static boolean isPhoneNumber(String phoneNumber) {
        return isNumber(StringUtil.extractDigits(phoneNumber));
    }

    /** Whether it is a URL, with or without the host that a relative one leaves out. */
    public static boolean isUri(String uri) {
        if (isNotNull(uri)) {
            try {
                new URI(uri);
                return true;
            } catch (URISyntaxException e) {
                return false; // this is the answer
            }
        }
        return false;
    }

    public static boolean isUrl(String url) {
        return isUrl(url, false);
    }

    /** {@code acceptRelative} tells whether a text that begins with a slash is one. */
    public static boolean isUrl(String url, boolean acceptRelative) {
        if (isNull(url)) {
            return false;
        }
        if (acceptRelative && url.startsWith(StringPool.SLASH)) {
            return true;
        }
        try {
            return !new URL(url).getProtocol().isEmpty();
        } catch (MalformedURLException e) {
            return false; // this is the answer
        }
    }

    public static boolean isVariableName(String variableName) {
        return isNotNull(variableName) && VARIABLE_NAME.matcher(variableName).matches();
    }

    public static boolean isVariableTerm(String s) {
        return VARIABLE_TERM.matcher(s).matches();
    }

    public static boolean isWhitespace(char c) {
        return c == 0 || Character.isWhitespace(c);
    }

    public static boolean isXml(String s) {
        return isNotNull(s) && s.startsWith("<?xml");
    }

    private static boolean isDomainLabel(String label) {
        return label.length() <= 63 && DOMAIN_LABEL.matcher(label).matches();
    }

    private static boolean isHostNameEnd(char c) {
        return isChar(c) || isDigit(c) || c == '[' || c == ']' || c == ':';
    }
}
