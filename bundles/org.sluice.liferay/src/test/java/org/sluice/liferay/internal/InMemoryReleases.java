package org.sluice.liferay.internal;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.sluice.api.ErrorCode;
import org.sluice.api.ModuleName;
import org.sluice.api.SluiceException;
import org.sluice.api.spi.ReleaseRecord;
import org.sluice.api.spi.Releases;

/** Releases that are kept nowhere else. Used by one thread. */
final class InMemoryReleases implements Releases {
    private final TreeMap<ModuleName, ReleaseRecord> rows = new TreeMap<>();
    private long lastId = 1;

    @Override
    public List<ReleaseRecord> list() {
        return List.copyOf(rows.values());
    }

    @Override
    public Optional<ReleaseRecord> find(ModuleName module) {
        return Optional.ofNullable(rows.get(module));
    }

    @Override
    public ReleaseRecord add(ModuleName module, String schemaVersion, int buildNumber) {
        return save(new ReleaseRecord(
                ++lastId,
                module,
                schemaVersion,
                buildNumber,
                ReleaseRecord.GOOD,
                false,
                true,
                Optional.empty(),
                Optional.empty()));
    }

    @Override
    public ReleaseRecord move(ModuleName module, String from, String to) {
        ReleaseRecord row = rows.get(module);
        if (row == null && !from.equals("0.0.0")) {
            throw new SluiceException(ErrorCode.RELEASE_MISSING, "No row.", "Record it.");
        }
        if (row != null && !row.schemaVersion().equals(from)) {
            throw new SluiceException(ErrorCode.RELEASE_CHANGED, "Another version.", "Look.");
        }
        return add(module, to, 1);
    }

    @Override
    public ReleaseRecord save(ReleaseRecord release) {
        rows.values().removeIf(row -> row.id() == release.id());
        rows.put(release.module(), release);
        return release;
    }

    @Override
    public boolean delete(ModuleName module) {
        return rows.remove(module) != null;
    }
}
