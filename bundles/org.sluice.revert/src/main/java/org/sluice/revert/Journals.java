package org.sluice.revert;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import org.sluice.revert.internal.Unproven;
import org.sluice.revert.internal.journal.JournalDialect;
import org.sluice.revert.internal.journal.h2.H2Journal;
import org.sluice.revert.internal.journal.mariadb.MariaDbJournal;
import org.sluice.sql.Dialects;

/** The databases that there is a journal for. */
final class Journals {
    private static final int FIRST_MYSQL = 8;

    private Journals() {}

    /**
     * The journal for the database at the other end of a connection.
     *
     * @throws SQLFeatureNotSupportedException when there is none; the message names the way out
     */
    static JournalDialect of(Connection connection) throws SQLException {
        DatabaseMetaData database = connection.getMetaData();
        return switch (dialect(connection)) {
            case "h2" -> new H2Journal();
            case "mariadb" -> new MariaDbJournal();
            case "mysql" -> {
                if (database.getDatabaseMajorVersion() < FIRST_MYSQL) {
                    throw Unproven.failure(
                            database, "a change of the schema is not done wholly or not at all there before MySQL 8.0");
                }
                yield MariaDbJournal.ofMySql();
            }
            default ->
                throw Unproven.failure(
                        database,
                        "it commits changes of the schema by itself, and Sluice has a journal for H2, MariaDB and MySQL only");
        };
    }

    private static String dialect(Connection connection) throws SQLException {
        try {
            return Dialects.of(connection).name();
        } catch (SQLFeatureNotSupportedException e) { // what has no portable SQL has no journal, and the caller says so
            return "";
        }
    }
}
