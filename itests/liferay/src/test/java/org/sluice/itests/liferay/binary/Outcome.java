package org.sluice.itests.liferay.binary;

import org.sluice.itests.liferay.Published;

/**
 * What became of a published upgrade class.
 *
 * @param className with dots
 * @param reason why it did not link, was not run, or failed; blank when it passed
 */
record Outcome(Published jar, String className, Result result, String reason) {
    enum Result {
        /** It names something that nobody has. */
        NOT_LINKED,
        /** Loaded by a bundle and linked by the virtual machine; it is no step. */
        LOADED,
        /** A step that was not run. */
        NOT_RUN,
        FAILED,
        PASSED
    }

    @Override
    public String toString() {
        return result + " " + jar + " " + className + (reason.isEmpty() ? "" : ": " + reason);
    }
}
