package org.sluice.sql.internal.sqlserver;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sluice.sql.Catalog;
import org.sluice.sql.Column;
import org.sluice.sql.internal.ColumnDefinition;
import org.sluice.sql.internal.Rebuilt;
import org.sluice.sql.internal.StatementSyntax;
import org.sluice.sql.internal.TableChange;

/**
 * How SQL Server changes tables: a statement for all that is added, one for all that is dropped, and one for each column that is
 * changed. Its indexes, key and default stand in a column's way.
 */
final class SqlServerStatements implements StatementSyntax {
    @Override
    public List<String> alterTable(String table, List<TableChange> changes, Catalog catalog) throws SQLException {
        List<TableChange.ChangeColumn> changed = TableChange.only(TableChange.ChangeColumn.class, changes);
        Rebuilt rebuilt = Rebuilt.around(changed, changes, table, catalog);
        String start = "alter table " + table + " ";

        List<String> all = new ArrayList<>(obstacles(
                table,
                Stream.concat(rebuilt.dropped().stream(), changes.stream()).toList()));
        all.addAll(defaults(table, changes, catalog));
        List<String> dropped = TableChange.only(TableChange.DropColumn.class, changes).stream()
                .map(TableChange.DropColumn::column)
                .toList();
        if (!dropped.isEmpty()) {
            all.add(start + "drop column " + String.join(", ", dropped));
        }
        changed.forEach(change -> all.add(start + "alter column " + change.column() + " " + withoutDefault(change)));
        List<String> added = added(changes);
        if (!added.isEmpty()) {
            all.add(start + "add " + String.join(", ", added));
        }
        all.addAll(rebuilt.made());
        for (TableChange.RenameColumn rename : TableChange.only(TableChange.RenameColumn.class, changes)) {
            all.add("exec sp_rename N'%s.%s', N'%s', N'COLUMN'"
                    .formatted(table, rename.column(), catalog.stored(rename.newName())));
        }
        return List.copyOf(all);
    }

    private List<String> obstacles(String table, List<TableChange> changes) {
        List<String> drops = new ArrayList<>();
        TableChange.only(TableChange.DropIndex.class, changes)
                .forEach(drop -> drops.add(dropIndex(drop.index(), table)));
        TableChange.only(TableChange.DropPrimaryKey.class, changes).forEach(drop -> drops.add(dropKey(table, drop)));
        return drops;
    }

    private static String dropKey(String table, TableChange.DropPrimaryKey drop) {
        return drop.constraint()
                .map(name -> "alter table " + table + " drop constraint " + name)
                .orElse(dropConstraint(
                        table, "sys.key_constraints where parent_object_id = object_id(N'%s') and type = 'PK'"));
    }

    /** Defaults are constraints whose names only the server knows, and no column that has one can be dropped or changed. */
    private static List<String> defaults(String table, List<TableChange> changes, Catalog catalog) throws SQLException {
        List<String> columns = new ArrayList<>();
        TableChange.only(TableChange.DropColumn.class, changes).forEach(drop -> columns.add(drop.column()));
        TableChange.only(TableChange.ChangeColumn.class, changes).forEach(change -> columns.add(change.column()));
        List<String> drops = new ArrayList<>();
        for (String column : columns) {
            Optional<Column> present = catalog.column(table, column);
            if (present.isEmpty() || present.get().defaultValue().isPresent()) {
                drops.add(dropConstraint(
                        table,
                        "sys.default_constraints where parent_object_id = object_id(N'%s')"
                                + " and col_name(parent_object_id, parent_column_id) = N'"
                                + catalog.stored(column).replace("'", "''") + "'"));
            }
        }
        return drops;
    }

    private static String dropConstraint(String table, String found) {
        return "declare @sql nvarchar(max); set @sql = (select N'alter table %s drop constraint ' + quotename(name) from "
                        .formatted(table)
                + found.formatted(table) + "); exec (@sql)";
    }

    /** A column about which nothing is said becomes nullable. */
    private static String withoutDefault(TableChange.ChangeColumn change) {
        ColumnDefinition definition = change.definition();
        return definition.type()
                + definition
                        .nullable()
                        .map(nullable -> nullable ? " null" : " not null")
                        .orElse("");
    }

    private static List<String> added(List<TableChange> changes) {
        List<String> added = new ArrayList<>();
        TableChange.only(TableChange.AddColumn.class, changes)
                .forEach(add -> added.add(add.column() + " " + add.definition()));
        TableChange.only(TableChange.ChangeColumn.class, changes).forEach(change -> change.definition()
                .defaultValue()
                .ifPresent(value -> added.add("default " + value + " for " + change.column())));
        return added;
    }

    @Override
    public List<String> renameTable(String table, String newName, Catalog catalog) throws SQLException {
        return List.of("exec sp_rename N'%s', N'%s'".formatted(table, catalog.stored(newName)));
    }

    @Override
    public String dropIndex(String index, String table) {
        return "drop index %s on %s".formatted(index, table);
    }
}
