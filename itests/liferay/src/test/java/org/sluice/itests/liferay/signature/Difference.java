package org.sluice.itests.liferay.signature;

import java.util.Comparator;

/**
 * One thing in which the upgrade API is not as it was published.
 *
 * @param type the class, with dots
 * @param what the member, or the supertype, or blank for the class itself
 * @param found what it is here; blank when it is not there
 */
record Difference(String type, String what, Kind kind, String found) implements Comparable<Difference> {
    @Override
    public int compareTo(Difference other) {
        return Comparator.comparing(Difference::type)
                .thenComparing(Difference::what)
                .thenComparing(Difference::kind)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return type + "#" + what + " | " + kind + (found.isEmpty() ? "" : " (" + found + ")");
    }
}
