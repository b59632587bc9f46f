package org.sluice.testkit.internal.crash;

/** Statements as they are shown. */
final class Texts {
    private static final int SHOWN = 160;

    private Texts() {}

    static String shorten(String sql) {
        String line = sql.strip().replaceAll("\\s+", " ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "...";
    }
}
