package org.sluice.sql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** Executes portable statements on a connection, as upgrade code does. */
final class PortableTables {
    private final Connection connection;

    PortableTables(Connection connection) {
        this.connection = connection;
    }

    void execute(String... portable) throws SQLException {
        PortableSql sql = PortableSql.on(connection);
        for (String each : portable) {
            sql.execute(each);
        }
    }

    /** The first column of the first row as text. */
    @Nullable
    String value(String portable) throws SQLException {
        String sql = Dialects.of(connection).words(portable);
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
