package org.sluice.engine.run;

import java.sql.SQLException;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.sluice.api.spi.Lease;
import org.sluice.api.spi.RevertibleRun;
import org.sluice.api.spi.RevertibleRuns;
import org.sluice.api.spi.RevertibleRuns.Ticket;
import org.sluice.api.spi.Waiting;
import org.sluice.engine.store.RunRecord;
import org.sluice.engine.store.RunStore;

/**
 * A database in which runs are executed.
 *
 * @param dataSource its connections
 * @param runs what is recorded of runs
 * @param revertible takes back what a run did
 * @param open the runs that are on, here and in other databases
 * @param policies tells, when a run begins, whether that is wanted
 */
public record RunDatabase(
        DataSource dataSource, RunStore runs, RevertibleRuns revertible, OpenRuns open, Supplier<Policy> policies) {
    /**
     * How runs are reverted.
     *
     * @param revert whether they are; else what a failed run did is left to a person
     * @param budget how many bytes the copies of a run may have
     * @param keep whether the copies of a committed run stay, so that a person can undo it
     * @param refusesWriters whether no run begins while sessions of others have changed rows and not committed
     */
    public record Policy(boolean revert, long budget, boolean keep, boolean refusesWriters) {
        /** Every run can be reverted, whatever its copies need, until it is committed. */
        public static final Policy ALWAYS = new Policy(true, Long.MAX_VALUE, false);

        /** One that refuses the writers of others. */
        public Policy(boolean revert, long budget, boolean keep) {
            this(revert, budget, keep, true);
        }

        /** The budget, where it limits anything. */
        OptionalLong limit() {
            return budget == Long.MAX_VALUE ? OptionalLong.empty() : OptionalLong.of(budget);
        }
    }

    RevertibleRun begin(RunRecord run, Lease lease, Waiting waiting) throws SQLException {
        Ticket ticket = ticket(run, lease, waiting);
        return run.revertable() ? revertible.begin(ticket) : new UnprotectedRun(ticket);
    }

    Ticket ticket(RunRecord run, Lease lease) {
        return ticket(run, lease, Waiting.SILENT);
    }

    private Ticket ticket(RunRecord run, Lease lease, Waiting waiting) {
        Policy policy = policies.get();
        return new Ticket(
                run.id(), dataSource, lease, policy.budget(), () -> othersAtWork(run), waiting, policy.keep());
    }

    private List<String> othersAtWork(RunRecord run) {
        return runs.unsettled().stream()
                .filter(other -> other.id() != run.id())
                .map(other -> other.module().value())
                .toList();
    }
}
