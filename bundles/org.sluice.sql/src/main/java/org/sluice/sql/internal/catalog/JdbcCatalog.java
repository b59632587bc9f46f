package org.sluice.sql.internal.catalog;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sluice.sql.Catalog;
import org.sluice.sql.Column;
import org.sluice.sql.Dialect;
import org.sluice.sql.Index;
import org.sluice.sql.PrimaryKey;
import org.sluice.sql.internal.PortableDialect;
import org.sluice.sql.internal.known.KnownDialects;

/** Reads through the driver's metadata, and what these do not tell through the dialect's query. */
public final class JdbcCatalog implements Catalog {
    private static final List<String> TABLES = List.of("TABLE", "BASE TABLE", "PARTITIONED TABLE");
    private static final List<String> VIEWS = List.of("VIEW");

    private final Connection connection;
    private final PortableDialect dialect;

    private JdbcCatalog(Connection connection, PortableDialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    public static Catalog of(Connection connection) throws SQLException {
        return new JdbcCatalog(connection, KnownDialects.of(connection));
    }

    @Override
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public List<String> tables() throws SQLException {
        return names(TABLES);
    }

    @Override
    public List<String> views() throws SQLException {
        return names(VIEWS);
    }

    private List<String> names(List<String> types) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet rows = connection
                .getMetaData()
                .getTables(connection.getCatalog(), connection.getSchema(), "%", types.toArray(String[]::new))) {
            while (rows.next()) {
                names.add(rows.getString("TABLE_NAME"));
            }
        }
        return List.copyOf(names);
    }

    @Override
    public List<Column> columns(String table) throws SQLException {
        Map<String, Column.Extra> extras = dialect.catalogSyntax().extras(connection, stored(table));
        List<Column> columns = new ArrayList<>();
        try (ResultSet rows = connection
                .getMetaData()
                .getColumns(connection.getCatalog(), connection.getSchema(), pattern(stored(table)), "%")) {
            while (rows.next()) {
                columns.add(column(rows, extras));
            }
        }
        return List.copyOf(columns);
    }

    private Column column(ResultSet row, Map<String, Column.Extra> extras) throws SQLException {
        // COLUMN_DEF first: a driver may give long values in the order of the columns only.
        Optional<String> defaultValue = Optional.ofNullable(row.getString("COLUMN_DEF"));
        String name = row.getString("COLUMN_NAME");
        String type = row.getString("TYPE_NAME");
        Column.Extra extra = extras.getOrDefault(name, Column.Extra.NONE);
        return new Column(
                name,
                type,
                row.getInt("COLUMN_SIZE"),
                row.getInt("DECIMAL_DIGITS"),
                row.getInt("NULLABLE") != DatabaseMetaData.columnNoNulls,
                defaultValue.flatMap(text -> dialect.catalogSyntax().defaultExpression(type, text, extra)),
                "YES".equals(row.getString("IS_AUTOINCREMENT")),
                extra);
    }

    @Override
    public List<Index> indexes(String table) throws SQLException {
        Map<String, Boolean> unique = new LinkedHashMap<>();
        Map<String, Map<Short, String>> columns = new LinkedHashMap<>();
        try (ResultSet rows = connection
                .getMetaData()
                .getIndexInfo(connection.getCatalog(), connection.getSchema(), stored(table), false, true)) {
            while (rows.next()) {
                String index = rows.getString("INDEX_NAME");
                String column = rows.getString("COLUMN_NAME");
                if (index != null && column != null) {
                    unique.put(index, !rows.getBoolean("NON_UNIQUE"));
                    columns.computeIfAbsent(index, name -> new TreeMap<>())
                            .put(rows.getShort("ORDINAL_POSITION"), column);
                }
            }
        }
        List<Index> indexes = new ArrayList<>();
        columns.forEach((name, members) ->
                indexes.add(new Index(name, unique.getOrDefault(name, false), List.copyOf(members.values()))));
        return withoutKey(indexes, primaryKey(table));
    }

    /** The key's index bears the name of the key, or on some databases one of its own. */
    private static List<Index> withoutKey(List<Index> indexes, Optional<PrimaryKey> key) {
        if (key.isEmpty()) {
            return List.copyOf(indexes);
        }
        Optional<Index> own = indexes.stream()
                .filter(index ->
                        key.get().name().filter(index.name()::equalsIgnoreCase).isPresent())
                .findFirst()
                .or(() -> indexes.stream()
                        .filter(index -> index.unique()
                                && index.columns().equals(key.get().columns()))
                        .findFirst());
        return indexes.stream()
                .filter(index -> own.filter(index::equals).isEmpty())
                .toList();
    }

    @Override
    public Optional<PrimaryKey> primaryKey(String table) throws SQLException {
        Optional<String> name = Optional.empty();
        Map<Short, String> columns = new TreeMap<>();
        try (ResultSet rows = connection
                .getMetaData()
                .getPrimaryKeys(connection.getCatalog(), connection.getSchema(), stored(table))) {
            while (rows.next()) {
                name = Optional.ofNullable(rows.getString("PK_NAME"));
                columns.put(rows.getShort("KEY_SEQ"), rows.getString("COLUMN_NAME"));
            }
        }
        return columns.isEmpty() ? Optional.empty() : Optional.of(new PrimaryKey(name, List.copyOf(columns.values())));
    }

    @Override
    public String stored(String name) throws SQLException {
        DatabaseMetaData metaData = connection.getMetaData();
        if (name.length() > 2 && "\"`[".indexOf(name.charAt(0)) >= 0) {
            return name.substring(1, name.length() - 1);
        }
        if (metaData.storesLowerCaseIdentifiers()) {
            return name.toLowerCase(Locale.ROOT);
        }
        return metaData.storesUpperCaseIdentifiers() ? name.toUpperCase(Locale.ROOT) : name;
    }

    @Override
    public String quoted(String storedName) throws SQLException {
        String quote = connection.getMetaData().getIdentifierQuoteString().strip();
        return quote + storedName.replace(quote.isEmpty() ? "\0" : quote, quote + quote) + quote;
    }

    /** A pattern that matches this name alone: an underscore in it would match any character. */
    private String pattern(String name) throws SQLException {
        String escape = connection.getMetaData().getSearchStringEscape();
        return name.replace("_", escape + "_").replace("%", escape + "%");
    }
}
