package org.sluice.engine.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.OptionalInt;

/** The table {@code Release_} itself: makes it where it is missing, and knows how long a name may be. */
final class ReleaseTable {
    static final String NAME = "Release_";
    private static final Tables TABLES = new Tables(ReleaseTable.class, "release-table.sql", NAME);

    private ReleaseTable() {}

    static boolean exists(Connection connection) throws SQLException {
        return TABLES.exist(connection);
    }

    /** Makes the table as Liferay has it, so that either can go on where the other stopped. */
    static void create(Connection connection) throws SQLException {
        TABLES.create(connection);
    }

    /** The length of the shorter of the columns that hold a module's name and version; empty when there is no limit. */
    static OptionalInt limit(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet none =
                        statement.executeQuery("select servletContextName, schemaVersion from Release_ where 1 = 0")) {
            int name = none.getMetaData().getPrecision(1);
            int version = none.getMetaData().getPrecision(2);
            return name > 0 && version > 0 ? OptionalInt.of(Math.min(name, version)) : OptionalInt.empty();
        }
    }
}
