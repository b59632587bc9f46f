package com.liferay.portal.kernel.util;

import java.io.Serializable;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.Iterator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Compares texts as people do: {@code page 9} comes before {@code page 10}. */
public class NaturalOrderStringComparator implements Comparator<String>, Serializable {
    private static final Pattern PART = Pattern.compile("\\d+|\\D+");

    private final boolean ascending;
    private final boolean caseSensitive;

    public NaturalOrderStringComparator() {
        this(true, false);
    }

    public NaturalOrderStringComparator(boolean ascending, boolean caseSensitive) {
        this.ascending = ascending;
        this.caseSensitive = caseSensitive;
    }

    @Override
    public int compare(String s1, String s2) {
        Iterator<MatchResult> parts1 = PART.matcher(s1).results().iterator();
        Iterator<MatchResult> parts2 = PART.matcher(s2).results().iterator();
        int order = 0;
        while (order == 0 && parts1.hasNext() && parts2.hasNext()) {
            order = compareParts(parts1.next().group(), parts2.next().group());
        }
        if (order == 0) {
            order = Boolean.compare(parts1.hasNext(), parts2.hasNext());
        }
        return ascending ? order : -order;
    }

    private int compareParts(String part1, String part2) {
        if (Validator.isDigit(part1) && Validator.isDigit(part2)) {
            return new BigInteger(part1).compareTo(new BigInteger(part2));
        }
        return caseSensitive ? part1.compareTo(part2) : part1.compareToIgnoreCase(part2);
    }
}
