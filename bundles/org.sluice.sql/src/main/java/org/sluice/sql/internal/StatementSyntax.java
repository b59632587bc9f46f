package org.sluice.sql.internal;

import java.sql.SQLException;
import java.util.List;
import org.sluice.sql.Catalog;

/** How a database changes tables. Names are given as they stand in the portable statement. */
public interface StatementSyntax {
    /**
     * Makes changes of one table with as few statements as the database allows, in this order where it matters. No two of them
     * change the same column; indexes and keys are dropped before the columns that are in them.
     */
    List<String> alterTable(String table, List<TableChange> changes, Catalog catalog) throws SQLException;

    /** Renames a table. */
    List<String> renameTable(String table, String newName, Catalog catalog) throws SQLException;

    /** Drops an index of a table. */
    String dropIndex(String index, String table);

    /** Completes a statement that creates a table. */
    default String createTable(String statement) {
        return statement;
    }

    /** The ways to execute a statement, the cheapest first and the statement itself last. */
    default List<String> attempts(String statement) {
        return List.of(statement);
    }

    /** Whether a failure says only that the change cannot be made in such a cheap way. */
    default boolean refuses(SQLException failure) {
        return false;
    }
}
