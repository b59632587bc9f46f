package org.sluice.revert.internal.journal;

import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sluice.sql.SchemaChanges;
import org.sluice.sql.trace.StatementObserver;

/** Stands before every statement of a run. Used by all of its threads. */
final class Guard implements StatementObserver {
    private static final int MOST_REMEMBERED = 2_000;

    private final Protection protection;
    private final Claims claims;

    /** The texts that need nothing more, each with the revision of the schema for which that holds. */
    private final Map<String, Long> cleared = new ConcurrentHashMap<>();

    Guard(Protection protection, Claims claims) {
        this.protection = protection;
        this.claims = claims;
    }

    @Override
    public void before(String sql) throws SQLException {
        long revision = claims.schemaRevision();
        Long known = cleared.get(sql);
        if (known != null && known == revision) {
            return;
        }
        protection.protect(sql);
        if (!SchemaChanges.mayBeIn(sql)) {
            remember(sql, revision);
        }
    }

    @Override
    public void finished(String sql, long updateCount) {
        protection.finished(sql);
        noteSchemaChange(sql);
    }

    @Override
    public void failed(String sql, SQLException failure) {
        protection.failed(sql);
        noteSchemaChange(sql);
    }

    private void remember(String sql, long revision) {
        if (cleared.size() >= MOST_REMEMBERED) {
            cleared.clear();
        }
        cleared.put(sql, revision);
    }

    private void noteSchemaChange(String sql) {
        if (SchemaChanges.mayBeIn(sql)) {
            claims.schemaMayHaveChanged();
        }
    }
}
