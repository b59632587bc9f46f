package com.liferay.portal.kernel.util;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Random passwords from given alphabets. */
public class PwdGenerator {
    public static final String KEY1 = "0123456789";
    public static final String KEY2 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    public static final String KEY3 = "abcdefghijklmnopqrstuvwxyz";

    public static String getPassword() {
        return getPassword(8);
    }

    public static String getPassword(int length) {
        return getPassword(length, KEY1, KEY2, KEY3);
    }

    /** A password with a character of each alphabet, if it is long enough for that. */
    public static String getPassword(int length, String... keys) {
        return random(String.join("", keys), length, keys);
    }

    public static String getPassword(String key, int length) {
        return getPassword(key, length, true);
    }

    /** {@code useAllKeys} tells whether digits, capital and small letters must show, those of them that the key has. */
    public static String getPassword(String key, int length, boolean useAllKeys) {
        if (!useAllKeys) {
            return random(key, length, new String[0]);
        }
        String[] keys = Arrays.stream(new String[] {KEY1, KEY2, KEY3})
                .map(alphabet -> kept(alphabet, key))
                .filter(alphabet -> !alphabet.isEmpty())
                .toArray(String[]::new);
        return random(key, length, keys);
    }

    public static String getPinNumber() {
        return getPassword(KEY1, 4);
    }

    private static String random(String alphabet, int length, String[] keys) {
        String password = StringUtil.random(length, alphabet);
        while (length >= keys.length && !showsAll(password, keys)) {
            password = StringUtil.random(length, alphabet);
        }
        return password;
    }

    private static boolean showsAll(String password, String[] keys) {
        return Arrays.stream(keys).allMatch(key -> !kept(password, key).isEmpty());
    }

    private static String kept(String alphabet, String key) {
        return alphabet.chars()
                .filter(c -> key.indexOf(c) != -1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
