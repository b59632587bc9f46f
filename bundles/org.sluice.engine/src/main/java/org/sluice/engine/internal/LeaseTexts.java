package org.sluice.engine.internal;

import org.sluice.api.ErrorCode;
import org.sluice.api.Fault;
import org.sluice.engine.lease.Holder;
import org.sluice.engine.store.RunRecord;

/** The sentences in which somebody is told who has the lease. */
final class LeaseTexts {
    private LeaseTexts() {}

    /** Of a run whose module's bundle is not there to take back what is outside of the database. */
    static Fault waitsForBundle(RunRecord run) {
        return new Fault(
                ErrorCode.OUTSIDE_EFFECT_LEFT,
                ("Run %d, the upgrade of '%s' from '%s' to '%s', is taken back in the database; what its steps did outside of it "
                                + "waits for the module's bundle, which knows how.")
                        .formatted(run.id(), run.module(), run.from(), run.to()),
                "Install the bundle of '%s' that registers these steps. If that cannot be, bring it in order by hand and type "
                                .formatted(run.module())
                        + "'upgrade:repaired %s' in the shell.".formatted(run.module()));
    }

    static Fault held(Holder holder) {
        return new Fault(
                ErrorCode.LEASE_HELD,
                "The right to upgrade this database is with %s.".formatted(holder.describe()),
                "It goes on by itself when that is done; if that node is gone for good, type 'lock break' in the shell.");
    }
}
