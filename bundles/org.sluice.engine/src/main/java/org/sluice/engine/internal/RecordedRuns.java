package org.sluice.engine.internal;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.sluice.api.ErrorCode;
import org.sluice.api.ModuleName;
import org.sluice.api.RunHistory;
import org.sluice.api.RunInfo;
import org.sluice.api.SluiceException;
import org.sluice.api.UpgradeLock;
import org.sluice.engine.lease.Leases;
import org.sluice.engine.store.RunReader;

/** What the connected database says of runs and of the lease. */
final class RecordedRuns implements RunHistory, UpgradeLock {
    private final Supplier<Session> session;
    private final Runnable settle;

    /**
     * @param session the connected database
     * @param settle has what an earlier holder left settled
     */
    RecordedRuns(Supplier<Session> session, Runnable settle) {
        this.session = session;
        this.settle = settle;
    }

    @Override
    public List<RunInfo> latest(int most) {
        return reader().latest(most);
    }

    @Override
    public RunInfo undoable(ModuleName module) {
        return reader().find(session.get().undoable(module).id()).orElseThrow();
    }

    @Override
    public Optional<RunInfo.Details> find(long run) {
        return reader().find(run).map(found -> new RunInfo.Details(found, reader().steps(run), kept(run)));
    }

    @Override
    public Optional<Holder> holder() {
        return leases().holder().map(RecordedRuns::told);
    }

    @Override
    public Optional<Holder> breakUp() {
        Optional<Holder> before = leases().breakLease().map(RecordedRuns::told);
        settle.run();
        return before;
    }

    private List<String> kept(long run) {
        try {
            return session.get().database().revertible().kept(run, session.get().dataSource());
        } catch (SQLException e) {
            throw new SluiceException(
                    ErrorCode.RELEASES_UNAVAILABLE,
                    "Cannot read what is kept of run %d: the database said '%s'.".formatted(run, e.getMessage()),
                    "Check the database and the rights of its user on the tables Sluice_*.",
                    e);
        }
    }

    private RunReader reader() {
        return new RunReader(session.get().dataSource());
    }

    private Leases leases() {
        return session.get().leases();
    }

    private static Holder told(org.sluice.engine.lease.Holder holder) {
        return new Holder(holder.node().describe(), holder.since(), holder.activity());
    }
}
