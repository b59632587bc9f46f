package org.sluice.tracker.internal.diary;

import org.slf4j.event.Level;

/**
 * A line of the diary.
 *
 * @param level INFO, or WARN or ERROR where somebody must act
 * @param text what happened
 */
record Line(Level level, String text) {
    static Line info(String text) {
        return new Line(Level.INFO, text);
    }
}
