package org.sluice.engine.internal;

import java.util.List;
import java.util.Optional;
import org.sluice.api.ErrorCode;
import org.sluice.api.ModuleName;
import org.sluice.api.SluiceException;
import org.sluice.engine.store.RunRecord;

/** Which run a person may undo: the last one of the database, as long as nothing would upgrade it again at once. */
final class Undoable {
    private Undoable() {}

    /**
     * The module's run that can be undone.
     *
     * @param kept the runs of which enough is kept, oldest first
     * @param last the number of the last run that was committed
     */
    static RunRecord of(ModuleName module, List<RunRecord> kept, long last, EngineSettings settings) {
        RunRecord run = kept.stream()
                .filter(some -> some.module().equals(module))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> nothingKept(module));
        if (run.id() != last) {
            throw laterRuns(run, kept, last);
        }
        if (settings.autoRun()) {
            throw new SluiceException(
                    ErrorCode.UNDO_REFUSED,
                    "Cannot undo the last upgrade of '%s': 'upgrade.database.auto.run' is on, so that it would be upgraded again at once."
                            .formatted(module),
                    "Set it to 'false' on all nodes, undo, put the former bundle in its place, and set it to 'true' again.");
        }
        return run;
    }

    private static SluiceException nothingKept(ModuleName module) {
        return new SluiceException(
                ErrorCode.UNDO_REFUSED,
                "Cannot undo the last upgrade of '%s': nothing is kept of it.".formatted(module),
                "Restore a backup. What was replaced is kept from the next upgrade on with 'revert.keep' set to 'true', on "
                        + "MariaDB and H2.");
    }

    private static SluiceException laterRuns(RunRecord run, List<RunRecord> kept, long last) {
        Optional<RunRecord> next =
                kept.stream().filter(some -> some.id() == last).findFirst();
        String other =
                next.map(some -> ", that of '%s',".formatted(some.module())).orElse("");
        return new SluiceException(
                ErrorCode.UNDO_REFUSED,
                "Cannot undo run %d, the last upgrade of '%s': run %d%s came later and may build on it."
                        .formatted(run.id(), run.module(), last, other),
                next.map(some -> "Undo that one first: upgrade:undo " + some.module())
                        .orElse("Restore a backup."));
    }
}
