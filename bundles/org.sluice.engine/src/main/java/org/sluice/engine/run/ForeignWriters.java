package org.sluice.engine.run;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.api.ErrorCode;
import org.sluice.api.ModuleName;
import org.sluice.api.SluiceException;
import org.sluice.api.spi.Waiting;
import org.sluice.engine.lease.Pauses;

/**
 * Sessions that write past the gates. A transaction that had changed rows when the gates were closed, and is committed while a
 * run is on, could be lost when that is taken back. So a run waits until each of them has ended; what is begun later is not
 * looked at, or a database that is never quiet could not be upgraded.
 */
public final class ForeignWriters {
    private static final Logger LOG = LoggerFactory.getLogger(ForeignWriters.class);
    private static final Duration LOOK = Duration.ofMillis(500);

    private final RunDatabase database;

    public ForeignWriters(RunDatabase database) {
        this.database = database;
    }

    /**
     * Waits for those that are there now.
     *
     * @param module that is going to be upgraded
     * @param patience how long
     * @throws SluiceException with {@code FOREIGN_WRITERS} when one takes longer, with {@code RUN_STOPPED} when the waiting was
     *     ended
     */
    public void await(ModuleName module, Duration patience, Waiting waiting) {
        long start = System.nanoTime();
        List<String> writers = new ArrayList<>(writers());
        while (!writers.isEmpty()) {
            if (waiting.isStopped()) {
                throw stopped(module, writers);
            }
            if (System.nanoTime() - start > patience.toNanos()) {
                throw refused(module, writers, patience);
            }
            waiting.tell(Optional.of(names(writers) + " to commit or roll back"));
            Pauses.pause(LOOK);
            writers.retainAll(writers());
        }
        waiting.tell(Optional.empty());
    }

    /** Those that a run would have to wait for now, for people. */
    List<String> writers() {
        RunDatabase.Policy policy = database.policies().get();
        if (!policy.revert() || !policy.refusesWriters()) {
            return List.of();
        }
        try {
            return database.revertible().writers(database.dataSource());
        } catch (SQLException e) { // to tell less of others must not keep anybody from upgrading
            LOG.debug("Whether other sessions write cannot be read", e);
            return List.of();
        }
    }

    private static String names(List<String> writers) {
        return String.join("; ", writers);
    }

    private static SluiceException stopped(ModuleName module, List<String> writers) {
        return new SluiceException(
                ErrorCode.RUN_STOPPED,
                "The upgrade of '%s' was stopped while it waited for others who write to the database: %s."
                        .formatted(module, names(writers)),
                "Nothing was changed; upgrade the module again.");
    }

    private static SluiceException refused(ModuleName module, List<String> writers, Duration patience) {
        return new SluiceException(
                        ErrorCode.FOREIGN_WRITERS,
                        "Cannot upgrade '%s': others have changed rows of the database and did not commit within %d s: %s."
                                .formatted(module, patience.toSeconds(), names(writers)),
                        "End these transactions or connections, then upgrade again: 'upgrade:execute %s'."
                                .formatted(module))
                .with("module", module.value());
    }
}
