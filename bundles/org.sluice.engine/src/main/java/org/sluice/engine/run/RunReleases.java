package org.sluice.engine.run;

import javax.sql.DataSource;
import org.sluice.api.ModuleName;
import org.sluice.api.spi.ReleaseRecord;
import org.sluice.engine.store.ReleaseStore;
import org.sluice.engine.store.StoredReleases;

/** The releases as a run's steps write them: reverted with the run, and followed when it is committed. */
final class RunReleases extends StoredReleases {
    private final ReleaseStore store;

    RunReleases(DataSource dataSource) {
        this.store = new ReleaseStore(dataSource);
    }

    @Override
    protected ReleaseStore store() {
        return store;
    }

    @Override
    protected void changed(ModuleName module) {}

    @Override
    protected void saved(ReleaseRecord release) {}
}
