package com.liferay.portlet;

import java.util.Arrays;

/** Between a value and its form in XML, where it is one line and null has a name. */
final class PreferenceValues {
    private static final String NULL = "NULL_VALUE";
    private static final String LINE = "[$NEW_LINE$]";

    private PreferenceValues() {}

    static String[] stored(String[] values) {
        if (values == null) {
            return new String[] {NULL};
        }
        return Arrays.stream(values).map(PreferenceValues::stored).toArray(String[]::new);
    }

    static String[] actual(String[] stored) {
        if (isNull(stored)) {
            return null;
        }
        return Arrays.stream(stored).map(PreferenceValues::actual).toArray(String[]::new);
    }

    /** Nothing, or the one value that stands for nothing. */
    static boolean isNull(String[] stored) {
        return stored == null || stored.length == 0 || (stored.length == 1 && actual(stored[0]) == null);
    }

    private static String stored(String value) {
        return value == null
                ? NULL
                : value.replace("\r\n", LINE).replace("\n", LINE).replace("\r", LINE);
    }

    private static String actual(String stored) {
        return stored == null || stored.equals(NULL) ? null : stored.replace(LINE, "\n");
    }
}
