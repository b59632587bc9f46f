package org.sluice.testkit.internal.crash;

import java.util.Locale;

/**
 * When a process dies.
 *
 * @param number at which of its statements, commits and rollbacks, counted from 1; 0 for never
 * @param moment on which side of it
 */
public record CrashPoint(int number, Moment moment) {
    /** No crash: points are counted only. */
    public static final CrashPoint NEVER = new CrashPoint(0, Moment.BEFORE);

    /** On which side of a statement. */
    public enum Moment {
        /** The database never sees it. */
        BEFORE,
        /** The database has executed it, and its answer does not arrive. */
        AFTER;

        /** As part of a sentence. */
        public String words() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
