package org.sluice.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.sluice.sql.internal.catalog.CachedCatalog;
import org.sluice.sql.internal.catalog.Question;

/** Remembers what catalogs of one database said until its schema changes. Used by several threads. */
public final class CatalogCache {
    private final LongSupplier revision;
    private final Map<Question, Object> answers = new ConcurrentHashMap<>();

    /** @param revision grows with every change of the schema; answers from before are forgotten then */
    public CatalogCache(LongSupplier revision) {
        this.revision = revision;
    }

    /** The catalog behind a connection, which is asked only for what is not remembered. */
    public Catalog on(Connection connection) throws SQLException {
        return new CachedCatalog(Catalog.of(connection), answers, revision);
    }
}
