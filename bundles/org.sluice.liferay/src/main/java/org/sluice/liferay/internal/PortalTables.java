package org.sluice.liferay.internal;

import java.sql.Connection;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The tables of Liferay's core: a database that Liferay has never used has none of them. */
public final class PortalTables {
    private static final Logger LOG = LoggerFactory.getLogger(PortalTables.class);

    private PortalTables() {}

    /** Whether a table is there whose rows are to be changed. A missing one has none to change; the log says so. */
    public static boolean hasRowsToChange(Connection connection, String table) throws SQLException {
        boolean there = RunCatalog.of(connection).hasTable(table);
        if (!there) {
            LOG.info("Nothing to change in '{}', a table of Liferay's core: this database has no such table.", table);
        }
        return there;
    }
}
