package org.sluice.engine.store;

import java.util.Optional;
import org.sluice.api.ModuleName;

/**
 * A row of {@code Sluice_Run}.
 *
 * @param id its number, which grows with each run
 * @param recorded what {@code Release_} said of the module before; empty when it had no row
 * @param from the version that the plan starts from
 * @param to the version that it leads to
 * @param creation whether it is what comes before the module's first release, and leaves {@code Release_} alone
 * @param revertable whether what it does can be taken back
 * @param outside whether its steps have effects outside of the database that can be taken back
 * @param state where it stands
 * @param epoch the lease's epoch under which it began
 * @param node who began it
 */
public record RunRecord(
        long id,
        ModuleName module,
        Optional<String> recorded,
        String from,
        String to,
        boolean creation,
        boolean revertable,
        boolean outside,
        State state,
        long epoch,
        String node) {
    /** Where a run stands; each is left in one direction only. */
    public enum State {
        /** Announced; the nodes close their gates. No step has been executed. */
        DRAINING,
        /** Its steps are executed. */
        RUNNING,
        /** Completed and recorded; what was kept to revert it is to be deleted. */
        COMMITTED,
        /** Completed and recorded; what was kept to revert it stays, so that a person can undo it. */
        KEPT,
        /** A person undoes it; the nodes close their gates. Nothing of it is taken back yet. */
        UNDOING,
        /** What it did is being taken back. */
        REVERTING,
        /** The database is as it was before; what steps did outside of it is still to be taken back. */
        UNDONE,
        /** All is as it was before; what was kept to revert it is to be deleted. */
        RESTORED,
        /** Nothing is left to be done. */
        CLEAN
    }

    /** How a run ended. */
    public enum Result {
        COMMITTED,
        REVERTED,
        /** It failed or broke off, and what it did is still there. */
        FAILED
    }
}
