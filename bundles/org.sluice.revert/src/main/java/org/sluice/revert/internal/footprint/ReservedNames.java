package org.sluice.revert.internal.footprint;

/** The names of tables that runs must not change as they change others. */
public final class ReservedNames {
    private static final String OWN = "sluice_";
    private static final String RELEASES = "release_";

    private ReservedNames() {}

    /** Whether an object of this name is one of Sluice's own. */
    public static boolean isOwn(String name) {
        return name.regionMatches(true, 0, OWN, 0, OWN.length());
    }

    /** Whether this is the table of recorded releases. */
    public static boolean isReleases(String name) {
        return name.equalsIgnoreCase(RELEASES);
    }

    static boolean isReleases(Token token) {
        return isReleases(token.text());
    }
}
