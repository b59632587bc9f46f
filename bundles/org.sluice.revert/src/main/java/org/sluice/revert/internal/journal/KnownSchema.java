package org.sluice.revert.internal.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sluice.revert.internal.footprint.ChangedNames;
import org.sluice.revert.internal.footprint.Footprint;
import org.sluice.revert.internal.footprint.Schema;
import org.sluice.revert.internal.schema.Inventory;
import org.sluice.sql.SchemaChanges;

/**
 * What a run knows of the schema. After a statement, of whichever run, only what that may have changed is read again: its
 * footprint says that, which the journal relies on as well. Guarded by its owner.
 */
final class KnownSchema {
    private final Connection connection;
    private final Keeper keeper;
    private final Claims claims;

    /** The names that each text will change that is being executed; none for one that may change anything. */
    private final Map<String, Set<String>> expected = new HashMap<>();

    private @Nullable Inventory inventory;
    private Optional<Schema> schema = Optional.empty();
    private long revision;

    /** @param keeper tells what is there */
    KnownSchema(Connection connection, Keeper keeper, Claims claims) {
        this.connection = connection;
        this.keeper = keeper;
        this.claims = claims;
    }

    /** The schema as it is now. */
    Schema now() throws SQLException {
        if (schema.isEmpty() || !isCurrent()) {
            long now = claims.schemaRevision(); // before it is read: what changes meanwhile is read again
            Inventory read = read();
            String name = Optional.ofNullable(connection.getSchema()).orElse(connection.getCatalog());
            schema = Optional.of(new Schema(String.valueOf(name), read));
            inventory = read;
            revision = now;
        }
        return schema.get();
    }

    /** Whether no run has changed the schema since it was read. */
    boolean isCurrent() {
        return revision == claims.schemaRevision();
    }

    /** Lets everything be read again. */
    void forget() {
        schema = Optional.empty();
        inventory = null;
    }

    /** Notes what a statement may change, before it is executed. */
    void expect(String sql, Footprint footprint) {
        if (SchemaChanges.mayBeIn(sql)) {
            ChangedNames.of(sql, footprint)
                    .ifPresentOrElse(
                            names -> expected.merge(sql, names, KnownSchema::union), () -> expected.remove(sql));
        }
    }

    /** Tells all runs what a statement may have changed, after it was executed or has failed. */
    void mayHaveChanged(String sql) {
        Set<String> names = expected.remove(sql);
        if (names == null) {
            claims.schemaMayHaveChanged();
        } else {
            claims.schemaMayHaveChanged(names);
        }
    }

    private Inventory read() throws SQLException {
        Optional<Set<String>> changed = claims.changedSince(revision);
        return inventory == null || changed.isEmpty() ? keeper.inventory() : keeper.inventory(inventory, changed.get());
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> union = new HashSet<>(some);
        union.addAll(others);
        return union;
    }
}
