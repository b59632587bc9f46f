package org.sluice.sql.internal.template;

/**
 * A line of a script.
 *
 * @param file the script that it stands in
 * @param number which line of it, from 1
 */
record Line(String text, String file, int number) {
    @Override
    public String toString() {
        return "line %d of '%s'".formatted(number, file);
    }
}
