package org.sluice.revert.internal.journal.h2;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.api.spi.RevertibleRuns.Space;

/** How big tables are, and how much room there is. H2 knows the number of rows; their width has to be guessed from the types. */
final class Size {
    private static final Logger LOG = LoggerFactory.getLogger(Size.class);

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

    /** What the database's own file takes, and what its file system has left; empty without a file, or on another machine. */
    static Optional<Space> space(Connection connection) throws SQLException {
        String url = String.valueOf(connection.getMetaData().getURL());
        if (url.startsWith("jdbc:h2:tcp:") || url.startsWith("jdbc:h2:ssl:")) {
            return Optional.empty();
        }
        for (String name : Jdbc.texts(connection, "SELECT DATABASE_PATH() WHERE DATABASE_PATH() IS NOT NULL")) {
            try {
                Path file = Path.of(name + ".mv.db");
                return Optional.of(new Space(Files.getFileStore(file).getUsableSpace(), Files.size(file)));
            } catch (IOException | InvalidPathException e) {
                LOG.debug("The free space beside '{}' is not known", name, e);
            }
        }
        return Optional.empty();
    }
}
