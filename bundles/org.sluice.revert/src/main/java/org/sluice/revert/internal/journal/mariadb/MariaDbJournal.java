package org.sluice.revert.internal.journal.mariadb;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sluice.api.spi.RevertibleRuns.Space;
import org.sluice.revert.internal.journal.JournalDialect;
import org.sluice.revert.internal.schema.Definition;
import org.sluice.revert.internal.schema.Inventory;
import org.sluice.revert.internal.schema.Remainder;
import org.sluice.revert.internal.schema.SchemaObject;

/**
 * MariaDB from 10.6, where each statement that changes the schema is done wholly or not at all.
 *
 * <p>A view, and a table whose default calls a sequence, is best restored after what it uses. A view whose tables are not
 * there is made nevertheless, and so is one that was invalid because of that; one that uses a missing column of a table that
 * is there cannot be made.
 */
public final class MariaDbJournal implements JournalDialect {
    private static final int LOCK_WAIT_TIMEOUT = 1205;

    /** Errors after which the transaction may be gone: a wait, which depends on a setting, and a full table of locks. */
    private static final Set<Integer> CAN_END = Set.of(LOCK_WAIT_TIMEOUT, 1206);

    private final Flavour flavour;

    /** For MariaDB. */
    public MariaDbJournal() {
        this(new MariaDbFlavour());
    }

    private MariaDbJournal(Flavour flavour) {
        this.flavour = flavour;
    }

    /** For MySQL from 8.0.23. */
    public static MariaDbJournal ofMySql() {
        return new MariaDbJournal(new MySqlFlavour());
    }

    private Db db(Connection connection) {
        return new Db(connection, flavour);
    }

    @Override
    public void prepare(Connection connection) throws SQLException {
        flavour.session().prepare(db(connection));
    }

    @Override
    public void release(Connection connection) throws SQLException {
        flavour.session().release(db(connection));
    }

    /** But for a server that writes statements into its log: it accepts them in its usual isolation only. */
    @Override
    public void begin(Connection connection) throws SQLException {
        boolean logsStatements = db(connection)
                .first("SELECT @@log_bin AND @@binlog_format = 'STATEMENT'", row -> row.getBoolean(1))
                .orElse(false);
        if (!logsStatements) {
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        }
    }

    @Override
    public List<String> settings(Connection connection) throws SQLException {
        return List.of(flavour.session().remember(db(connection)));
    }

    /** Never: there are locks, variables and prepared statements, too. */
    @Override
    public boolean clean(Connection connection) {
        return false;
    }

    /** Never: what sets {@code autocommit} is not executed at all. */
    @Override
    public boolean commitsWithSet(String sql) {
        return false;
    }

    @Override
    public boolean isTransactional(Definition table) {
        return TableText.parse(table.statements().get(0)).isOf("InnoDB");
    }

    @Override
    public boolean hasEndedTransaction(Connection connection, SQLException failure) throws SQLException {
        return CAN_END.contains(failure.getErrorCode()) && flavour.endedTransaction(db(connection), failure);
    }

    @Override
    public boolean isLockTimeout(SQLException failure) {
        return failure.getErrorCode() == LOCK_WAIT_TIMEOUT;
    }

    @Override
    public List<String> writers(Connection connection) throws SQLException {
        return new Others(db(connection)).writers();
    }

    @Override
    public String lockHolders(Connection connection) throws SQLException {
        return new Others(db(connection)).lockHolders();
    }

    @Override
    public String quote(String name) {
        return Names.quote(name);
    }

    @Override
    public Inventory inventory(Connection connection) throws SQLException {
        Db db = db(connection);
        return new InventoryReader(db, Names.of(db)).read();
    }

    @Override
    public Inventory inventory(Connection connection, Inventory before, Set<String> names) throws SQLException {
        if (before.hidden()) {
            return inventory(connection);
        }
        Db db = db(connection);
        return new InventoryReader(db, Names.of(db)).read(Remainder.of(before, names));
    }

    @Override
    public Optional<Definition> definition(Connection connection, SchemaObject object) throws SQLException {
        Db db = db(connection);
        return new Definitions(db, Catalog.of(db)).of(object);
    }

    @Override
    public long bytes(Connection connection, String table) throws SQLException {
        Db db = db(connection);
        return new Copies(db, Catalog.of(db)).bytes(table);
    }

    /** Never known: no query tells what the server's disk has left. */
    @Override
    public Optional<Space> space(Connection connection) {
        return Optional.empty();
    }

    @Override
    public void copy(Connection connection, String table, String copy) throws SQLException {
        Db db = db(connection);
        new Copies(db, Catalog.of(db)).copy(table, copy);
    }

    @Override
    public boolean keepsRows(String sql) {
        return KeptRows.in(sql);
    }

    @Override
    public Optional<Definition> beforeChangeOfColumns(Connection connection, String sql, SchemaObject table)
            throws SQLException {
        Db db = db(connection);
        return new ColumnNames(db, Catalog.of(db)).beforeRename(sql, table);
    }

    @Override
    public void restoreColumns(Connection connection, Definition definition) throws SQLException {
        Db db = db(connection);
        new ColumnNames(db, Catalog.of(db)).restore(definition);
    }

    @Override
    public void restore(Connection connection, Definition definition, String copy) throws SQLException {
        Db db = db(connection);
        new Copies(db, Catalog.of(db)).restore(definition, copy);
    }

    @Override
    public void restoreStructure(Connection connection, Definition definition) throws SQLException {
        Db db = db(connection);
        new Structures(db, Catalog.of(db)).restore(definition);
    }

    @Override
    public void restoreLinks(Connection connection, Definition definition) throws SQLException {
        Db db = db(connection);
        new Links(db, Catalog.of(db)).restore(definition.object().name(), definition.links());
    }

    @Override
    public void restoreObject(Connection connection, Definition definition) throws SQLException {
        Db db = db(connection);
        new Objects(db, Catalog.of(db)).restore(definition);
    }

    @Override
    public boolean canSetAside(Connection connection, Definition definition) throws SQLException {
        Db db = db(connection);
        return new Aside(db, Catalog.of(db)).can(definition);
    }

    @Override
    public boolean setAside(Connection connection, Definition definition, String name) throws SQLException {
        Db db = db(connection);
        return new Aside(db, Catalog.of(db)).set(definition, name);
    }

    @Override
    public void bringBack(Connection connection, Definition definition, String name) throws SQLException {
        Db db = db(connection);
        new Aside(db, Catalog.of(db)).bringBack(definition, name);
    }

    @Override
    public void drop(Connection connection, SchemaObject object) throws SQLException {
        Db db = db(connection);
        new Removal(db, Catalog.of(db)).drop(object);
    }

    @Override
    public String remark() {
        return flavour.remark();
    }

    @Override
    public void flush(Connection connection) throws SQLException {
        Db db = db(connection);
        // not SHOW VARIABLES, which lists them all before it chooses
        if (!db.first("SELECT @@innodb_flush_log_at_trx_commit", row -> row.getString(1))
                .equals(Optional.of("1"))) {
            db.execute("FLUSH NO_WRITE_TO_BINLOG ENGINE LOGS");
        }
    }
}
