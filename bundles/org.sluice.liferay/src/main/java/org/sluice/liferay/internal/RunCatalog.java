package org.sluice.liferay.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.sluice.api.spi.StepContext;
import org.sluice.sql.Catalog;
import org.sluice.sql.CatalogCache;

/** The catalog of a run, whose steps share what they have read until a statement changes the schema. */
public final class RunCatalog {
    private RunCatalog() {}

    /** The catalog behind a connection; inside of a run with what the run remembers. */
    public static Catalog of(Connection connection) throws SQLException {
        Optional<StepContext> run = RunContext.find();
        if (run.isEmpty()) {
            return Catalog.of(connection);
        }
        return run.get()
                .shared(CatalogCache.class, () -> new CatalogCache(run.get()::schemaRevision))
                .on(connection);
    }
}
