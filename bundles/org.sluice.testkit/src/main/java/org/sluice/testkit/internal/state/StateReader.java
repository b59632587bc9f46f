package org.sluice.testkit.internal.state;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;

/** Reads what is in the current schema of one kind of database. Stateless. */
interface StateReader {
    /** Whether a name belongs to a table of Sluice's own. */
    static boolean isOwn(String name) {
        return name.toLowerCase(Locale.ROOT).startsWith("sluice_");
    }

    /** What defines each object but those of Sluice, such that equal texts mean the same; keys name the objects. */
    SortedMap<String, String> definitions(Connection connection) throws SQLException;

    /** The tables with rows of their own, but those of Sluice. */
    List<Table> tables(Connection connection) throws SQLException;

    /** The names of all tables of Sluice. */
    List<String> ownTables(Connection connection) throws SQLException;
}
