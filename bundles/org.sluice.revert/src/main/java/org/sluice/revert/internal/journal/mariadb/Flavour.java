package org.sluice.revert.internal.journal.mariadb;

import java.sql.SQLException;

/** What differs between the servers of the family. Stateless. */
interface Flavour {
    /** What a connection must be set to. */
    Session session();

    /** The character set of the client in which an object is made anew that was made in this one. */
    String client(String charset);

    /** A text for {@link Db#execute} that removes and makes an object under settings which are not those of the session. */
    String around(Context context, String removal, String creation);

    /** A definition that makes a table of which the server says the same again. */
    TableText repeatable(TableText definition);

    /** Executes a statement that is to wait for locks no longer than a second. */
    void executeBriefly(Db db, String sql) throws SQLException;

    /** A condition for the columns of {@code information_schema} whose values are stored, and not generated. */
    String isStored();

    /** What stands before the name of a foreign key that is dropped and may be gone. */
    String ifExists();

    /** Whether there is an engine that copies rows more quickly than InnoDB, and is durable once a table is closed. */
    boolean hasAria();

    /** A column that copies of rows have besides theirs, with a comma; blank where none is needed. */
    String keyOfCopies();

    /** Whether two checks of a schema cannot have one name. */
    boolean sharesNamesOfChecks();

    /** Whether a statement that waited too long for a lock, or found no room for more locks, took the transaction along. */
    boolean endedTransaction(Db db, SQLException failure) throws SQLException;

    /** What is to be known of how sure this is, for people; blank when each build proves it. */
    String remark();
}
