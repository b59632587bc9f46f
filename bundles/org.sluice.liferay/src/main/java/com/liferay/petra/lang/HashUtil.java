package com.liferay.petra.lang;

/** Builds a hash code value by value; start with 0. */
public class HashUtil {
    private static final int FACTOR = 11;

    public static int hash(int seed, boolean value) {
        return hash(seed, value ? 1 : 0);
    }

    public static int hash(int seed, int value) {
        return seed * FACTOR + value;
    }

    public static int hash(int seed, long value) {
        return hash(seed, (int) value);
    }

    public static int hash(int seed, Object value) {
        return hash(seed, value == null ? 0 : value.hashCode());
    }
}
