package org.sluice.revert.internal.transaction;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes sequences part of the transaction, which they are not by themselves: {@code nextval} and {@code setval} survive a
 * rollback. But {@code ALTER SEQUENCE} gives a sequence a new file, which the rollback takes away again, and all that is drawn
 * after it is drawn from that file. So before the first statement that may touch a sequence it is altered to what it is; the
 * server then brings it back as it was, even after a crash. Others who want a number of it wait for the run, as they do for
 * a table that the run alters.
 *
 * <p>Guarded by the lock of the {@link org.sluice.revert.internal.line.Line}.
 */
final class Sequences {
    private final Connection connection;
    private final Set<String> secured = new HashSet<>();
    private final Set<String> settled = new HashSet<>();
    private SequenceCatalog catalog = SequenceCatalog.NONE;
    private boolean isStale = true;

    Sequences(Connection connection) {
        this.connection = connection;
    }

    /** The statements to execute before one that may write, so that the sequences that it touches come back. */
    List<String> before(String text) throws SQLException {
        if (isStale) {
            catalog = SequenceCatalog.read(connection);
            isStale = false;
        }
        List<String> statements = new ArrayList<>();
        if (!catalog.sequences().isEmpty() && !settled.contains(text)) {
            for (SequenceCatalog.Sequence sequence : catalog.touchedBy(text)) {
                if (!secured.contains(sequence.quoted())) {
                    statements.add(securing(sequence));
                }
            }
        }
        return statements;
    }

    private static String securing(SequenceCatalog.Sequence sequence) throws SQLException {
        if (!sequence.isOwned()) {
            throw new SQLException(
                    ("Cannot execute a statement that may draw from the sequence %s: only its owner can make it part of the run. "
                                    + "Make the user of the upgrade its owner: ALTER SEQUENCE %s OWNER TO ..")
                            .formatted(sequence.quoted(), sequence.quoted()),
                    "42501");
        }
        return "ALTER SEQUENCE %s CACHE %d".formatted(sequence.quoted(), sequence.cache());
    }

    /** Notes that what {@link #before} gave for a text was executed. */
    void secured(String text) throws SQLException {
        if (catalog.sequences().isEmpty()) {
            return;
        }
        catalog.touchedBy(text).forEach(sequence -> secured.add(sequence.quoted()));
        if (settled.size() > 1_000) { // texts with values in them are many, and do not come again
            settled.clear();
        }
        settled.add(text);
    }

    /** Notes that the schema may have changed. */
    void schemaChanged() {
        isStale = true;
        settled.clear();
    }

    /** Notes that the transaction went back to a savepoint, perhaps one before a sequence was altered. */
    void wentBack() {
        schemaChanged();
        secured.clear();
    }

    /** Reads rows of two texts and more. */
    static List<List<String>> rows(Connection connection, String query) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    row.add(result.getString(i));
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
