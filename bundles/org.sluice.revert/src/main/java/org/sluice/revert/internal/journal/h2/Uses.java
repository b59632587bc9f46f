package org.sluice.revert.internal.journal.h2;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Where tables use a sequence or a routine, which H2 does not drop as long as they do. */
final class Uses {
    private final Connection connection;
    private final Script now;

    Uses(Connection connection, Script now) {
        this.connection = connection;
        this.now = now;
    }

    /** Drops the checks, defaults and generation expressions that use something. The values in the columns stay. */
    void end(Line used) throws SQLException {
        String mention = Needs.mention(used);
        new Changes(connection, now)
                .drop(now.all(Part.CHECK)
                        .map(Line::sql)
                        .filter(sql -> sql.contains(mention))
                        .toList());
        for (String sql : columns(mention)) {
            Jdbc.execute(connection, sql);
        }
    }

    private List<String> columns(String mention) throws SQLException {
        List<String> statements = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("SELECT table_name, column_name,"
                + " COALESCE(column_default, ''), COALESCE(column_on_update, ''), COALESCE(generation_expression, '')"
                + " FROM information_schema.columns WHERE table_schema = ?")) {
            query.setString(1, now.schema());
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    String column = "ALTER TABLE " + now.qualified(rows.getString(1)) + " ALTER COLUMN "
                            + Names.quote(rows.getString(2)) + " DROP ";
                    if (rows.getString(3).contains(mention)) {
                        statements.add(column + "DEFAULT");
                    }
                    if (rows.getString(4).contains(mention)) {
                        statements.add(column + "ON UPDATE");
                    }
                    if (rows.getString(5).contains(mention)) {
                        statements.add(column + "EXPRESSION");
                    }
                }
            }
        }
        return statements;
    }
}
