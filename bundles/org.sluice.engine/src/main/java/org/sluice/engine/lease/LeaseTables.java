package org.sluice.engine.lease;

import java.sql.Connection;
import java.sql.SQLException;
import org.sluice.api.ErrorCode;
import org.sluice.api.SluiceException;
import org.sluice.engine.store.Tables;

/** The tables themselves: makes them where they are missing, with the one row of a lease that nobody has had yet. */
final class LeaseTables {
    /** The format that this class makes; {@code docs/formats/lease-tables.md} tells what it is. */
    static final int FORMAT = 1;

    private static final Tables TABLES = new Tables(LeaseTables.class, "lease-tables.sql", "Sluice_Session");

    private LeaseTables() {}

    /** Whether the last of them is there, and so all. */
    static boolean exist(Connection connection) throws SQLException {
        return TABLES.exist(connection);
    }

    /** Makes what is missing, in auto-commit mode. Other nodes may do so in the same moment. */
    static void prepare(Connection connection) throws SQLException {
        if (!TABLES.exist(connection)) {
            TABLES.create(connection);
        }
        insert(
                connection,
                "Sluice_Lease",
                "insert into Sluice_Lease (leaseId, format_, epoch, guards) values (1, " + FORMAT + ", 0, 0)");
        insert(
                connection,
                "Sluice_Pulse",
                "insert into Sluice_Pulse (leaseId, epoch, seen, expires, announcement) values (1, 0, 0, 0, 0)");
    }

    static SluiceException unknownFormat(long found) {
        return new SluiceException(
                ErrorCode.RELEASES_UNAVAILABLE,
                "Cannot use the table Sluice_Lease: expected format %d, found %d.".formatted(FORMAT, found),
                "Another release of Sluice made it; use that one, or a newer one.");
    }

    private static void insert(Connection connection, String table, String sql) throws SQLException {
        if (isThere(connection, table)) {
            return;
        }
        try {
            Statements.update(connection, sql);
        } catch (SQLException e) {
            if (!isThere(connection, table)) {
                throw e;
            }
        }
    }

    private static boolean isThere(Connection connection, String table) throws SQLException {
        return Statements.number(connection, "select leaseId from " + table + " where leaseId = 1")
                .isPresent();
    }
}
