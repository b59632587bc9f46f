package org.sluice.engine.lease;

import java.time.Duration;
import org.sluice.api.ErrorCode;
import org.sluice.api.SluiceException;

/** Waiting between two questions to the database. */
public final class Pauses {
    private Pauses() {}

    /**
     * Waits.
     *
     * @throws SluiceException with {@code RUN_STOPPED} when the thread is interrupted, which it stays
     */
    public static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SluiceException(
                    ErrorCode.RUN_STOPPED,
                    "The upgrade was stopped while it waited for the database.",
                    "Upgrade the module again.",
                    e);
        }
    }
}
