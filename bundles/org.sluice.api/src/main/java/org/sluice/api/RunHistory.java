package org.sluice.api;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The service that shows what is recorded of runs. Every call reads the database. */
@ProviderType
public interface RunHistory {
    /** The latest runs, newest first. */
    List<RunInfo> latest(int most);

    /**
     * The run that {@link Upgrades#undo} would take back.
     *
     * @throws SluiceException with {@link ErrorCode#UNDO_REFUSED} when it cannot be undone
     */
    RunInfo undoable(ModuleName module);

    /** A run with its steps and what is kept of it; empty when there is none of this number. */
    Optional<RunInfo.Details> find(long run);
}
