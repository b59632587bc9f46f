package org.sluice.engine.store;

import java.util.List;
import java.util.Optional;
import org.sluice.api.ModuleName;
import org.sluice.api.SchemaVersion;
import org.sluice.api.spi.ReleaseRecord;
import org.sluice.api.spi.Releases;

/** The releases of one database, as others may write them. Subclasses follow what was written. */
public abstract class StoredReleases implements Releases {
    /** The database's releases. */
    protected abstract ReleaseStore store();

    /** A module's row was written or deleted. */
    protected abstract void changed(ModuleName module);

    /** A row was written; its module may have had another name before. */
    protected abstract void saved(ReleaseRecord release);

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
        changed(module);
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
        changed(module);
        return find(module).orElseThrow(() -> ReleaseStore.missing(module));
    }

    @Override
    public ReleaseRecord save(ReleaseRecord release) {
        store().save(release);
        saved(release);
        return release;
    }

    @Override
    public boolean delete(ModuleName module) {
        boolean deleted = store().delete(module);
        changed(module);
        return deleted;
    }
}
