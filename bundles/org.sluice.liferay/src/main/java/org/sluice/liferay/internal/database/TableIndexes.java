package org.sluice.liferay.internal.database;

import com.liferay.portal.kernel.dao.db.IndexMetadata;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sluice.liferay.internal.RunCatalog;
import org.sluice.sql.Catalog;
import org.sluice.sql.Column;
import org.sluice.sql.Index;
import org.sluice.sql.PortableSql;

/** The indexes of tables, on a connection that stays the caller's. */
public final class TableIndexes {
    /** The longest text that every database takes into an index as a whole: 3,072 bytes, 4 a character. */
    private static final int INDEXED_CHARACTERS = 768;

    private final Catalog catalog;
    private final PortableSql sql;

    private TableIndexes(Catalog catalog, PortableSql sql) {
        this.catalog = catalog;
        this.sql = sql;
    }

    public static TableIndexes on(Connection connection) throws SQLException {
        Catalog catalog = RunCatalog.of(connection);
        return new TableIndexes(catalog, PortableSql.on(connection, catalog));
    }

    /** The indexes of a table, without that of its primary key. */
    public List<IndexMetadata> all(String table) throws SQLException {
        List<IndexMetadata> indexes = new ArrayList<>();
        for (Index index : catalog.indexes(table)) {
            indexes.add(new IndexMetadata(
                    index.name(), table, index.unique(), index.columns().toArray(String[]::new)));
        }
        return indexes;
    }

    /** The index of a table with these columns, in this order, that is as unique. */
    public Optional<IndexMetadata> equalTo(IndexMetadata wanted) throws SQLException {
        return all(wanted.getTableName()).stream()
                .filter(index -> index.isUnique() == wanted.isUnique()
                        && Arrays.equals(index.getColumnNames(), wanted.getColumnNames(), String::compareToIgnoreCase))
                .findFirst();
    }

    /** Makes an index unless the table has it under this name. */
    public void add(IndexMetadata index) throws SQLException {
        if (!catalog.hasIndex(index.getTableName(), index.getIndexName())) {
            sql.execute(createSql(index));
        }
    }

    /** Makes an index as a script says, unless the table has it under this name. */
    public void add(String createSql, IndexMetadata index) throws SQLException {
        if (!catalog.hasIndex(index.getTableName(), index.getIndexName())) {
            sql.execute(createSql);
        }
    }

    public void drop(IndexMetadata index) throws SQLException {
        sql.execute(index.getDropSQL());
    }

    /** Drops the indexes that a column is in, and returns them. */
    public List<IndexMetadata> dropWith(String table, String column) throws SQLException {
        List<IndexMetadata> dropped = holding(table, column);
        for (IndexMetadata index : dropped) {
            drop(index);
        }
        return dropped;
    }

    /** The indexes of a table that a column is in. */
    public List<IndexMetadata> holding(String table, String column) throws SQLException {
        String stored = catalog.stored(column);
        return all(table).stream()
                .filter(index -> Arrays.stream(index.getColumnNames()).anyMatch(stored::equalsIgnoreCase))
                .toList();
    }

    /** Whether Service Builder has named it: others are not touched when indexes are brought up to date. */
    public static boolean isGenerated(com.liferay.portal.kernel.dao.db.Index index) {
        String name = index.getIndexName().toUpperCase(Locale.ROOT);
        return name.startsWith("IX_") || name.startsWith("LIFERAY_");
    }

    /** With its columns quoted, for they may be reserved words, and the beginning only of what is too long. */
    private String createSql(IndexMetadata index) throws SQLException {
        String[] names = index.getColumnNames();
        int[] lengths = new int[names.length];
        for (int i = 0; i < names.length; i++) {
            Optional<Column> column = catalog.column(index.getTableName(), names[i]);
            if (column.isPresent()) {
                names[i] = catalog.quoted(column.get().name());
                lengths[i] = isLong(column.get()) ? column.get().size() : 0;
            }
        }
        return new IndexMetadata(index.getIndexName(), index.getTableName(), index.isUnique(), names)
                .getCreateSQL(lengths);
    }

    private static boolean isLong(Column column) {
        String type = column.typeName().toLowerCase(Locale.ROOT);
        return (type.contains("char") || type.contains("text")) && column.size() > INDEXED_CHARACTERS;
    }
}
