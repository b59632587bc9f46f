package org.sluice.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.sluice.sql.internal.catalog.JdbcCatalog;

/**
 * What exists in the schema of a connection. Names are taken as they stand in SQL: letter case is folded as the database
 * does it unless the name is quoted, and objects of other schemas are not seen. A table that does not exist has no columns,
 * indexes or key.
 */
@ProviderType
public interface Catalog {
    /** The catalog behind a connection, which stays the caller's and must be open while it is asked. Every answer is read anew: see {@link CatalogCache}. */
    static Catalog of(Connection connection) throws SQLException {
        return JdbcCatalog.of(connection);
    }

    /** The dialect of the database. */
    Dialect dialect();

    /** The names of all tables, as stored. */
    List<String> tables() throws SQLException;

    /** The names of all views, as stored. */
    List<String> views() throws SQLException;

    /** The columns of a table or view, in order. */
    List<Column> columns(String table) throws SQLException;

    /** The indexes of a table, without the one of its primary key. */
    List<Index> indexes(String table) throws SQLException;

    /** The primary key of a table. */
    Optional<PrimaryKey> primaryKey(String table) throws SQLException;

    /** A name as the database stores it: folded, without its quotation marks. */
    String stored(String name) throws SQLException;

    /** A stored name as it may stand in a statement, whatever its letter case, and if it is a reserved word. */
    String quoted(String storedName) throws SQLException;

    /** Whether there is such a table; views do not count. */
    default boolean hasTable(String table) throws SQLException {
        return tables().contains(stored(table));
    }

    /** Whether there is such a view. */
    default boolean hasView(String view) throws SQLException {
        return views().contains(stored(view));
    }

    /** The column of a table or view. */
    default Optional<Column> column(String table, String column) throws SQLException {
        String stored = stored(column);
        return columns(table).stream()
                .filter(each -> each.name().equalsIgnoreCase(stored))
                .findFirst();
    }

    /** Whether there is such a table or view, and has such a column. */
    default boolean hasColumn(String table, String column) throws SQLException {
        return column(table, column).isPresent();
    }

    /**
     * Whether the column is there and of this type.
     *
     * @param definition a portable definition, such as {@code VARCHAR(75) null}; what it does not name is not looked at
     */
    default boolean hasColumnType(String table, String column, String definition) throws SQLException {
        Optional<Column> found = column(table, column);
        return found.isPresent() && dialect().describes(found.get(), definition);
    }

    /** Whether the table has an index of this name. */
    default boolean hasIndex(String table, String index) throws SQLException {
        String stored = stored(index);
        return indexes(table).stream().anyMatch(each -> each.name().equalsIgnoreCase(stored));
    }
}
