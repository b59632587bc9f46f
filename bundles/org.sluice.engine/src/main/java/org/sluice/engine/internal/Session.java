package org.sluice.engine.internal;

import java.util.Optional;
import java.util.OptionalInt;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.api.Fault;
import org.sluice.api.SluiceException;
import org.sluice.engine.plan.Plan;
import org.sluice.engine.store.ReleaseStore;

/** The time for which one database is connected. Used by the coordinator's thread only. */
final class Session {
    private static final Logger LOG = LoggerFactory.getLogger(Session.class);

    private final DataSource dataSource;
    private final ReleaseStore store;
    private Optional<OptionalInt> nameLimit = Optional.empty();

    Session(DataSource dataSource) {
        this.dataSource = dataSource;
        this.store = new ReleaseStore(dataSource);
    }

    DataSource dataSource() {
        return dataSource;
    }

    ReleaseStore store() {
        return store;
    }

    /**
     * Why a plan cannot be recorded; asks the database for its limit when the first plan comes. If it does not answer,
     * the run will meet the same error when it begins.
     */
    Optional<Fault> fault(Plan plan) {
        try {
            OptionalInt limit = nameLimit.orElseGet(store::nameLimit);
            nameLimit = Optional.of(limit);
            return limit.isEmpty() ? Optional.empty() : plan.tooLongFor(limit.getAsInt());
        } catch (SluiceException e) {
            LOG.debug("The limit of names in Release_ is not known", e);
            return Optional.empty();
        }
    }
}
