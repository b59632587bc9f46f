package org.sluice.engine.internal;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.api.ModuleName;
import org.sluice.api.SluiceException;
import org.sluice.api.spi.ReleaseRecord;
import org.sluice.engine.store.ReleaseStore;

/**
 * Follows the releases as the database has them: lets through to data that are good, and to nothing else. Used by the
 * coordinator's thread only.
 *
 * @param assess sees what is to be done for a module
 */
record Following(ModuleEntries entries, Gates gates, Consumer<ModuleEntry> assess) {
    private static final Logger LOG = LoggerFactory.getLogger(Following.class);

    /** Reads all releases again, and follows those that no run of this node has in hand. */
    void readAll(ReleaseStore store) {
        try {
            Map<ModuleName, ReleaseRecord> rows =
                    store.readAll().stream().collect(Collectors.toMap(ReleaseRecord::module, row -> row));
            rows.keySet().forEach(entries::get);
            entries.all().forEach(entry -> follow(entry, Optional.ofNullable(rows.get(entry.module()))));
        } catch (SluiceException e) {
            LOG.warn("{}", e.getMessage());
        }
    }

    /** Reads a module's row; returns whether the database gave it. */
    boolean read(ModuleEntry entry, ReleaseStore store) {
        try {
            entry.recordAgain(store.read(entry.module()));
            return true;
        } catch (SluiceException e) {
            LOG.warn("{}", e.getMessage());
            return false;
        }
    }

    /** Opens or closes the gate, as the row says that was read last. */
    void follow(ModuleEntry entry) {
        Optional<ReleaseRecord> good = entry.release().filter(ReleaseRecord::good);
        good.ifPresentOrElse(gates::open, () -> gates.closeAnyway(entry.module()));
    }

    private void follow(ModuleEntry entry, Optional<ReleaseRecord> row) {
        if (entry.run().isEmpty() && entry.recordAgain(row)) {
            follow(entry);
        }
        assess.accept(entry);
    }
}
