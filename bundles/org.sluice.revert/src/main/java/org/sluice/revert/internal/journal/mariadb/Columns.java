package org.sluice.revert.internal.journal.mariadb;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The columns of a table whose values are stored and can be written. */
record Columns(List<Column> columns) {
    private static final List<String> PERIOD = List.of("ROW START", "ROW END");

    Columns {
        columns = List.copyOf(columns);
    }

    /**
     * A column.
     *
     * @param type all that decides about its values, so that a column of this type takes them byte by byte
     */
    record Column(String name, String type) {
        private static Column of(ResultSet row) throws SQLException {
            String type = row.getString(2);
            if (!type.startsWith("enum(") && !type.startsWith("set(")) {
                type = type.replaceAll("/\\*.*?\\*/", "");
            }
            String charset = row.getString(3);
            if (charset != null) {
                type += " CHARACTER SET " + charset + " COLLATE " + row.getString(4);
            }
            return new Column(row.getString(1), type);
        }
    }

    static Columns of(Db db, String table, TableText text) throws SQLException {
        Columns stored = new Columns(db.query(
                "SELECT column_name, column_type, character_set_name, collation_name FROM information_schema.columns"
                        + " WHERE table_schema = DATABASE() AND table_name = ? AND BINARY table_name = ?"
                        + " AND " + db.flavour().isStored()
                        + " ORDER BY ordinal_position",
                Column::of,
                table,
                table));
        boolean implicit = text.isVersioned() && text.items().stream().noneMatch(Columns::isPeriod);
        return implicit ? stored.withPeriod() : stored;
    }

    private static boolean isPeriod(TableText.Item item) {
        return item.kind() == TableText.Kind.COLUMN
                && PERIOD.stream().anyMatch(end -> item.text().contains(" GENERATED ALWAYS AS " + end));
    }

    private Columns withPeriod() {
        List<Column> all = new ArrayList<>(columns);
        all.add(new Column("row_start", "timestamp(6)"));
        all.add(new Column("row_end", "timestamp(6)"));
        return new Columns(all);
    }

    String names() {
        return columns.stream().map(column -> Names.quote(column.name())).collect(Collectors.joining(", "));
    }

    /** The columns of a copy: no defaults, no checks, nothing that counts. */
    String definitions() {
        return columns.stream()
                .map(column -> Names.quote(column.name()) + " " + column.type() + " NULL")
                .collect(Collectors.joining(", "));
    }
}
