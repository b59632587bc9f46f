package org.sluice.revert.internal.journal.h2;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sluice.api.spi.RevertibleRuns.Space;
import org.sluice.revert.internal.journal.JournalDialect;
import org.sluice.revert.internal.schema.Definition;
import org.sluice.revert.internal.schema.Inventory;
import org.sluice.revert.internal.schema.SchemaObject;

/**
 * H2 2.x. Its user has to be an administrator: nobody else may ask H2 to write the schema down.
 *
 * <p>H2 checks foreign keys and fires triggers for all sessions or for none, so nothing is switched off: rows come back into
 * tables that have no links yet.
 */
public final class H2Journal implements JournalDialect {
    private static final int LOCK_TIMEOUT_MILLIS = 10_000;
    private static final int LOCK_TIMED_OUT = 50200;
    private static final String WRITERS =
            "SELECT 'session ' || SESSION_ID || ' of ''' || USER_NAME || ''', connected since '"
                    + " || FORMATDATETIME(SESSION_START, 'yyyy-MM-dd HH:mm:ss') FROM INFORMATION_SCHEMA.SESSIONS"
                    + " WHERE CONTAINS_UNCOMMITTED AND SESSION_ID <> SESSION_ID()"
                    + " AND SESSION_ID NOT IN (SELECT connectionId FROM Sluice_Session) ORDER BY SESSION_ID";

    private static final Pattern COPY_NUMBERS = Pattern.compile("_COPY_\\d+_\\d+");
    private static final Pattern OTHER_ENGINE = Pattern.compile("\\)\\s*ENGINE ");

    @Override
    public void prepare(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        Jdbc.execute(connection, "SET @sluice_lock_timeout = LOCK_TIMEOUT()");
        Jdbc.execute(connection, "SET LOCK_TIMEOUT " + LOCK_TIMEOUT_MILLIS);
    }

    @Override
    public void release(Connection connection) throws SQLException {
        Jdbc.execute(connection, "SET LOCK_TIMEOUT @sluice_lock_timeout");
    }

    /** As H2 is by itself. */
    @Override
    public void begin(Connection connection) throws SQLException {
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
    }

    @Override
    public List<String> settings(Connection connection) throws SQLException {
        return Settings.now(connection);
    }

    @Override
    public boolean clean(Connection connection) throws SQLException {
        Settings.dropTemporaryTables(connection);
        return true;
    }

    @Override
    public boolean commitsWithSet(String sql) {
        return !Settings.isOfSession(sql);
    }

    /** What the schema has in H2 itself is; linked tables and those of other engines are not. */
    @Override
    public boolean isTransactional(Definition table) {
        String creation = table.statements().stream()
                .filter(sql ->
                        Line.of(sql).filter(line -> line.part() == Part.TABLE).isPresent())
                .findFirst()
                .orElse("");
        return !creation.isEmpty() && !OTHER_ENGINE.matcher(creation).find();
    }

    /** Never: but for a deadlock, which its SQLState tells, H2 takes back the statement alone. */
    @Override
    public boolean hasEndedTransaction(Connection connection, SQLException failure) {
        return false;
    }

    @Override
    public boolean isLockTimeout(SQLException failure) {
        return failure.getErrorCode() == LOCK_TIMED_OUT;
    }

    /** H2 does not tell one transaction of a session from the next. */
    @Override
    public List<String> writers(Connection connection) throws SQLException {
        return Jdbc.texts(connection, WRITERS);
    }

    @Override
    public String quote(String name) {
        return Names.quote(name);
    }

    @Override
    public Inventory inventory(Connection connection) throws SQLException {
        return new SchemaReader(connection).read();
    }

    @Override
    public Inventory inventory(Connection connection, Inventory before, Set<String> names) throws SQLException {
        return new SchemaReader(connection).read(before, names);
    }

    @Override
    public Optional<Definition> definition(Connection connection, SchemaObject object) throws SQLException {
        return new Definitions(Script.read(connection)).find(object);
    }

    @Override
    public long bytes(Connection connection, String table) throws SQLException {
        return Size.estimate(connection, table);
    }

    @Override
    public Optional<Space> space(Connection connection) throws SQLException {
        return Size.space(connection);
    }

    @Override
    public void copy(Connection connection, String table, String copy) throws SQLException {
        new Rows(connection).copy(table, copy);
    }

    @Override
    public boolean keepsRows(String sql) {
        return KeepsRows.test(sql);
    }

    @Override
    public Optional<Definition> beforeChangeOfColumns(Connection connection, String sql, SchemaObject table)
            throws SQLException {
        return Columns.beforeChange(connection, sql, table);
    }

    @Override
    public void restoreColumns(Connection connection, Definition definition) throws SQLException {
        new Columns(connection).restore(definition);
    }

    @Override
    public void restore(Connection connection, Definition definition, String copy) throws SQLException {
        new Tables(connection).restore(definition, copy);
    }

    @Override
    public void restoreStructure(Connection connection, Definition definition) throws SQLException {
        new Tables(connection).restoreStructure(definition);
    }

    @Override
    public void restoreLinks(Connection connection, Definition definition) throws SQLException {
        new Links(connection).restore(definition);
    }

    @Override
    public void restoreObject(Connection connection, Definition definition) throws SQLException {
        new Objects(connection).restore(definition);
    }

    @Override
    public boolean canSetAside(Connection connection, Definition definition) {
        return false;
    }

    /** Never done: a table's constraints and indexes keep their names when it is renamed, and each name is there once. */
    @Override
    public boolean setAside(Connection connection, Definition definition, String name) {
        return false;
    }

    @Override
    public void bringBack(Connection connection, Definition definition, String name) {
        // Nothing was set aside.
    }

    /** H2 builds a table anew under this name, with the number of the session and one of its own behind it. */
    @Override
    public boolean isRemainder(String name, String table) {
        return name.startsWith(table + "_COPY_")
                && COPY_NUMBERS.matcher(name.substring(table.length())).matches();
    }

    @Override
    public void drop(Connection connection, SchemaObject object) throws SQLException {
        new Objects(connection).drop(object);
    }

    @Override
    public void flush(Connection connection) throws SQLException {
        Durable.flush(connection);
    }
}
