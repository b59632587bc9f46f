package org.sluice.engine.internal;

import org.sluice.api.ModuleName;
import org.sluice.api.spi.ReleaseRecord;
import org.sluice.engine.store.ReleaseStore;
import org.sluice.engine.store.StoredReleases;

/** The releases of the connected database; gates follow every write. */
class LiveReleases extends StoredReleases {
    private final Engine engine;

    LiveReleases(Engine engine) {
        this.engine = engine;
    }

    @Override
    protected ReleaseStore store() {
        return engine.coordinator().store();
    }

    @Override
    protected void changed(ModuleName module) {
        engine.tell(coordinator -> coordinator.refresh(module));
    }

    @Override
    protected void saved(ReleaseRecord release) {
        engine.tell(coordinator -> coordinator.saved(release));
    }
}
