package org.sluice.revert.internal.journal.mariadb;

import java.sql.SQLException;
import java.util.Optional;
import org.sluice.revert.internal.schema.Definition;

/** Copies of the rows of tables. */
record Copies(Db db, Catalog catalog) {
    private static final int DENIED = 1227;

    void copy(String table, String copy) throws SQLException {
        TableText text = catalog.table(table)
                .orElseThrow(() -> new SQLException(
                        "Cannot copy the table '%s': there is no table of this name in the schema.".formatted(table)));
        Columns columns = columns(table, text);
        db.execute("DROP TABLE IF EXISTS " + Names.quote(copy));
        boolean closed = create(copy, columns);
        // not a lock of the rows that are read, as the default isolation would take; each statement reads one state
        db.execute("SET TRANSACTION ISOLATION LEVEL READ COMMITTED");
        db.execute("INSERT INTO %s (%s) SELECT %s FROM %s%s"
                .formatted(
                        Names.quote(copy),
                        columns.names(),
                        columns.names(),
                        Names.quote(table),
                        text.isVersioned() ? " FOR SYSTEM_TIME ALL" : ""));
        if (closed) {
            close(copy);
        }
    }

    /** Makes the table as it was, but for its links. */
    void restore(Definition definition, String copy) throws SQLException {
        String table = definition.object().name();
        TableText text = TableText.parse(definition.statements().get(0));
        if (!catalog.isTable(copy)) {
            throw new SQLException(
                    "Cannot restore the table '%s': its copy '%s' is not there. The table was left as it is."
                            .formatted(table, copy));
        }
        new Removal(db, catalog).clear(table);
        new Checks(db).free(table, text);
        db.execute(definition.statements());
        String columns = columns(table, text).names();
        db.execute("%sINSERT INTO %s (%s) SELECT %s FROM %s"
                .formatted(
                        text.isVersioned() ? "SET STATEMENT system_versioning_insert_history=1 FOR " : "",
                        Names.quote(table),
                        columns,
                        columns,
                        Names.quote(copy)));
    }

    long bytes(String table) throws SQLException {
        return db.first(
                        "SELECT COALESCE(data_length, 0) FROM information_schema.tables"
                                + " WHERE table_schema = DATABASE() AND table_name = ? AND BINARY table_name = ?",
                        row -> row.getLong(1),
                        table,
                        table)
                .orElse(0L);
    }

    private Columns columns(String table, TableText text) throws SQLException {
        Optional<String> history = db.variable("system_versioning_insert_history");
        boolean byTransaction = text.items().stream()
                .anyMatch(item -> item.text().contains(" bigint") && item.text().contains(" GENERATED ALWAYS AS ROW "));
        if (text.isVersioned() && (history.isEmpty() || byTransaction)) {
            throw new SQLException(
                    ("Cannot copy the table '%s': its history cannot be written back on this server. It is"
                                    + " versioned by %s. Upgrade it with revert=none after a backup.")
                            .formatted(
                                    table,
                                    byTransaction ? "transactions" : "the system, and the server is older than 10.11"));
        }
        Columns columns = Columns.of(db, table, text);
        if (columns.columns().isEmpty()) {
            throw new SQLException("Cannot copy the table '%s': all of its columns are generated. Add one that is not."
                    .formatted(table));
        }
        return columns;
    }

    /**
     * Makes the empty copy: in Aria, which is quicker, where InnoDB promises to survive a crash and a table may be closed.
     *
     * @return whether it must be closed to be durable
     */
    private boolean create(String copy, Columns columns) throws SQLException {
        boolean durable =
                db.variable("innodb_flush_log_at_trx_commit").orElse("1").equals("1");
        boolean cluster = db.variable("wsrep_on").orElse("OFF").equals("ON");
        if (db.flavour().hasAria() && durable && !cluster) {
            create(copy, columns, "Aria TRANSACTIONAL=1");
            try {
                close(copy);
                return true;
            } catch (SQLException e) {
                if (e.getErrorCode() != DENIED) {
                    throw e;
                }
                db.execute("DROP TABLE " + Names.quote(copy));
            }
        }
        create(copy, columns, "InnoDB");
        return false;
    }

    private void create(String copy, Columns columns, String engine) throws SQLException {
        db.execute("CREATE TABLE %s (%s%s) ENGINE=%s"
                .formatted(
                        Names.quote(copy), columns.definitions(), db.flavour().keyOfCopies(), engine));
    }

    private void close(String copy) throws SQLException {
        db.execute("FLUSH NO_WRITE_TO_BINLOG TABLES " + Names.quote(copy));
    }
}
