package org.sluice.revert.internal.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sluice.api.spi.RevertibleRuns.Space;
import org.sluice.revert.internal.schema.Definition;
import org.sluice.revert.internal.schema.Inventory;
import org.sluice.revert.internal.schema.SchemaObject;

/**
 * What differs between the databases that need a journal. Stateless. Names are as the database stores them, never quoted.
 *
 * <p>Connections are in auto-commit mode, stay the caller's, and were {@linkplain #prepare prepared}. Whatever restores can be
 * called again after a crash in the midst of it, in any state that such a crash can leave behind. Copies that come back are
 * equal in every respect that a query can see.
 */
public interface JournalDialect {
    /**
     * Makes a connection fit to copy and restore: no checks of foreign keys, no triggers fired where that can be had, ids of
     * zero kept as they are, no conversion or truncation without an error, waits for locks that end after some seconds.
     */
    void prepare(Connection connection) throws SQLException;

    /** Puts back what {@link #prepare} has changed, for the connection goes back to a pool. */
    void release(Connection connection) throws SQLException;

    /**
     * Makes a fresh connection fit for the steps of a run: in its transaction they see what others have committed, as in one
     * for each statement.
     */
    void begin(Connection connection) throws SQLException;

    /** Statements that make the settings of a session what they are now; none of them commits. */
    List<String> settings(Connection connection) throws SQLException;

    /**
     * Takes out of a session what is there besides settings, such as temporary tables.
     *
     * @return whether that can be done; else only the end of the session does it
     */
    boolean clean(Connection connection) throws SQLException;

    /** Whether a text that begins with {@code SET} may commit; in doubt it may. */
    boolean commitsWithSet(String sql);

    /** Whether the server takes back changes of the rows of a table with their transaction. */
    boolean isTransactional(Definition table);

    /** Whether a failed statement took the open transaction along; not asked where its SQLState says so. */
    boolean hasEndedTransaction(Connection connection, SQLException failure) throws SQLException;

    /** Whether a statement failed since it waited too long for a lock of another session. */
    boolean isLockTimeout(SQLException failure);

    /**
     * The sessions that have changed rows and not committed, but for those that are recorded in {@code Sluice_Session}, a
     * description for people each.
     */
    List<String> writers(Connection connection) throws SQLException;

    /** Who may have the lock that a statement {@linkplain #isLockTimeout waited for}, for people; blank when nobody is known. */
    default String lockHolders(Connection connection) throws SQLException {
        return "";
    }

    /** A name as it is written in a statement. */
    String quote(String name);

    /** All that is in the schema now. */
    Inventory inventory(Connection connection) throws SQLException;

    /**
     * All that is in the schema now, where it differs from what was in it before only in what has one of these names, and in
     * the triggers and foreign keys of that.
     */
    default Inventory inventory(Connection connection, Inventory before, Set<String> names) throws SQLException {
        return inventory(connection);
    }

    /** How a table, view, routine or sequence is made; empty when there is none. */
    Optional<Definition> definition(Connection connection, SchemaObject object) throws SQLException;

    /** How many bytes a copy of a table will have, as far as the database can tell without reading it. */
    long bytes(Connection connection, String table) throws SQLException;

    /** The space that copies go to; empty where that cannot be known from here. */
    Optional<Space> space(Connection connection) throws SQLException;

    /**
     * Copies a table's rows as they are committed, and makes the copy durable. A copy of this name that is there is replaced.
     * The table is not locked against readers, nor longer than needed against writers.
     */
    void copy(Connection connection, String table, String copy) throws SQLException;

    /**
     * Whether a statement changes no row that was there before, and no value in it, only the structure around them, such as
     * one that adds a column or adds or drops an index: {@link #restoreStructure} can then take it back. When in doubt, not.
     */
    boolean keepsRows(String sql);

    /**
     * How a table is made, if a statement changes nothing in it but names or defaults of columns: {@link #restoreColumns} can
     * then take it back. When in doubt, empty.
     */
    Optional<Definition> beforeChangeOfColumns(Connection connection, String sql, SchemaObject table)
            throws SQLException;

    /**
     * Gives the columns of a table the names and defaults that they had before a statement that {@linkplain
     * #beforeChangeOfColumns changes nothing else}, and that was executed or not; all that followed is taken back.
     */
    void restoreColumns(Connection connection, Definition definition) throws SQLException;

    /** Makes a table as it was when it was copied, but for its links, whatever is there under its name now. */
    void restore(Connection connection, Definition definition, String copy) throws SQLException;

    /** Makes a table as it was, but for its links, after statements that {@linkplain #keepsRows keep its rows}. */
    void restoreStructure(Connection connection, Definition definition) throws SQLException;

    /** Makes the links of a table as they were: those that are missing or other are made, those that came are dropped. */
    void restoreLinks(Connection connection, Definition definition) throws SQLException;

    /** Makes a view, routine or sequence as it was, with its value, whatever is there under its name now. */
    void restoreObject(Connection connection, Definition definition) throws SQLException;

    /** Whether {@link #setAside} is going to be done, but for what only a try can tell. */
    boolean canSetAside(Connection connection, Definition definition) throws SQLException;

    /**
     * Moves a table with its rows to another name in next to no time, and puts an empty one of the same structure and links
     * in its place.
     *
     * @return whether that was done; else nothing was changed, and the table has to be copied
     */
    boolean setAside(Connection connection, Definition definition, String name) throws SQLException;

    /** Undoes what {@link #setAside} did, as far as it did it, whatever is there now under the table's name; not the links. */
    void bringBack(Connection connection, Definition definition, String name) throws SQLException;

    /**
     * Whether a table of this name is what the database leaves behind when it makes another table anew to change it, and that
     * breaks off.
     */
    default boolean isRemainder(String name, String table) {
        return false;
    }

    /** Drops an object if it is there, whatever refers to it. */
    void drop(Connection connection, SchemaObject object) throws SQLException;

    /** What is to be known of how sure the journal is on this database, a sentence or two; blank where each build proves it. */
    default String remark() {
        return "";
    }

    /** Returns when all that was committed on this database survives a power cut. */
    void flush(Connection connection) throws SQLException;
}
