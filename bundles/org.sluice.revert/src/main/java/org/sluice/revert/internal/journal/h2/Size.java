package org.sluice.revert.internal.journal.h2;

import java.sql.Connection;
import java.sql.SQLException;

/** How big tables are. H2 knows the number of rows; their width has to be guessed from the types. */
final class Size {
    /** A column of a number, a date and so on. */
    private static final int FIXED = 8;

    /** A text of unknown length is taken to be this long, unless it has to be shorter. */
    private static final int TEXT = 64;

    /** A row's own key and length. */
    private static final int ROW = 16;

    private static final String SQL = "SELECT CAST(MAX(t.row_count_estimate) * (" + ROW
            + " + COALESCE(SUM(CASE WHEN c.is_generated = 'ALWAYS' THEN 0"
            + " WHEN c.character_maximum_length IS NULL THEN " + FIXED
            + " ELSE LEAST(c.character_maximum_length, " + TEXT + ") END), 0)) AS BIGINT)"
            + " FROM information_schema.tables t LEFT JOIN information_schema.columns c"
            + " ON c.table_schema = t.table_schema AND c.table_name = t.table_name"
            + " WHERE t.table_schema = ? AND t.table_name = ? GROUP BY t.table_name";

    private Size() {}

    /** Bytes; 0 when there is no such table. */
    static long estimate(Connection connection, String table) throws SQLException {
        return Jdbc.texts(connection, SQL, connection.getSchema(), table).stream()
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElse(0);
    }
}
