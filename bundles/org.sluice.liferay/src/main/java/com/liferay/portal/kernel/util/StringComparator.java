package com.liferay.portal.kernel.util;

import java.io.Serializable;
import java.util.Comparator;

/** Compares texts. */
public class StringComparator implements Comparator<String>, Serializable {
    private final boolean ascending;
    private final boolean caseSensitive;

    public StringComparator() {
        this(true, false);
    }

    public StringComparator(boolean ascending, boolean caseSensitive) {
        this.ascending = ascending;
        this.caseSensitive = caseSensitive;
    }

    @Override
    public int compare(String s1, String s2) {
        int order = caseSensitive ? s1.compareTo(s2) : s1.compareToIgnoreCase(s2);
        return ascending ? order : -order;
    }
}
