package org.sluice.engine.internal;

import java.util.List;
import java.util.Optional;
import org.sluice.api.ModuleName;
import org.sluice.api.SchemaVersion;
import org.sluice.api.spi.ReleaseRecord;
import org.sluice.api.spi.Releases;
import org.sluice.engine.store.ReleaseStore;

/** The releases of the connected database; gates follow every write. */
class LiveReleases implements Releases {
    private final Engine engine;

    LiveReleases(Engine engine) {
        this.engine = engine;
    }

    @Override
    public List<ReleaseRecord> list() {
        return store().readAll();
    }

    @Override
    public Optional<ReleaseRecord> find(ModuleName module) {
        return store().read(module);
    }

    @Override
    public ReleaseRecord add(ModuleName module, String schemaVersion, int buildNumber) {
        ReleaseRecord added = store().insert(module, schemaVersion, buildNumber, ReleaseRecord.GOOD);
        follow(module);
        return added;
    }

    @Override
    public ReleaseRecord move(ModuleName module, String from, String to) {
        if (find(module).isPresent()) {
            store().move(module, from, ReleaseRecord.GOOD, to, ReleaseRecord.GOOD);
        } else if (from.equals(SchemaVersion.NONE.toString())) {
            store().insert(module, to, 1, ReleaseRecord.GOOD);
        } else {
            throw ReleaseStore.missing(module);
        }
        follow(module);
        return find(module).orElseThrow(() -> ReleaseStore.missing(module));
    }

    @Override
    public ReleaseRecord save(ReleaseRecord release) {
        store().save(release);
        engine.tell(coordinator -> coordinator.saved(release));
        return release;
    }

    @Override
    public boolean delete(ModuleName module) {
        boolean deleted = store().delete(module);
        follow(module);
        return deleted;
    }

    private ReleaseStore store() {
        return engine.coordinator().store();
    }

    private void follow(ModuleName module) {
        engine.tell(coordinator -> coordinator.refresh(module));
    }
}
