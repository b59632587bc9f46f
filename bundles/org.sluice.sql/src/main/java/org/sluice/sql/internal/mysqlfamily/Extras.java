package org.sluice.sql.internal.mysqlfamily;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sluice.sql.Column;

/** What belongs to columns, and would be lost if they were defined anew without it. */
public final class Extras {
    /** The attribute of a column whose default is an expression: MySQL's catalog tells so, no statement does. */
    public static final String GENERATED_DEFAULT = "default_generated";

    private static final String EXTRAS = """
            select c.COLUMN_NAME, nullif(c.COLLATION_NAME, t.TABLE_COLLATION), nullif(c.COLUMN_COMMENT, ''), c.EXTRA
            from information_schema.COLUMNS c
            join information_schema.TABLES t on t.TABLE_SCHEMA = c.TABLE_SCHEMA and t.TABLE_NAME = c.TABLE_NAME
            where c.TABLE_SCHEMA = database() and c.TABLE_NAME = ?""";

    private Extras() {}

    /** What belongs to the columns of a table, by their names. */
    public static Map<String, Column.Extra> of(Connection connection, String table) throws SQLException {
        Map<String, Column.Extra> extras = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(EXTRAS)) {
            select.setString(1, table);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    extras.put(rows.getString(1), extra(rows.getString(2), rows.getString(3), rows.getString(4)));
                }
            }
        }
        return extras;
    }

    private static Column.Extra extra(String collation, String comment, String extra) {
        String attributes = extra.toLowerCase(Locale.ROOT)
                .replace("auto_increment", "")
                .replace(",", " ")
                .strip();
        return new Column.Extra(Optional.ofNullable(collation), Optional.ofNullable(comment), attributes);
    }
}
