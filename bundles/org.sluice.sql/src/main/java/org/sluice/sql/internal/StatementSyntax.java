package org.sluice.sql.internal;

import java.util.List;

/** How a database alters tables. Names are given as they stand in the portable statement. */
public interface StatementSyntax {
    /** Renames a column; the definition is the one that it has afterwards. */
    List<String> renameColumn(String table, String column, String newName, ColumnDefinition definition);

    /**
     * Changes a column's type and keeps its data. Afterwards it has the default that the definition names, or none, and is
     * nullable or not as the definition says.
     */
    List<String> changeColumn(String table, String column, ColumnDefinition definition);

    /** Renames a table. */
    List<String> renameTable(String table, String newName);

    /** Drops an index of a table. */
    String dropIndex(String index, String table);

    /** Drops a table's primary key. */
    String dropPrimaryKey(String table);

    /** Completes a statement that creates a table. */
    String createTable(String statement);
}
