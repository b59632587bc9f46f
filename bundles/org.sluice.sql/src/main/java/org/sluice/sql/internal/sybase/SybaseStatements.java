package org.sluice.sql.internal.sybase;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.sluice.sql.Catalog;
import org.sluice.sql.Column;
import org.sluice.sql.internal.ColumnDefinition;
import org.sluice.sql.internal.Nullness;
import org.sluice.sql.internal.StatementSyntax;
import org.sluice.sql.internal.TableChange;

/**
 * How Sybase changes tables: a statement for all that is added, one for all that is dropped, one for all that is changed. A column
 * that does not say so is not nullable there.
 */
final class SybaseStatements implements StatementSyntax {
    @Override
    public List<String> alterTable(String table, List<TableChange> changes, Catalog catalog) throws SQLException {
        List<TableChange.ChangeColumn> changed = TableChange.only(TableChange.ChangeColumn.class, changes);
        String start = "alter table " + table + " ";
        List<String> all = new ArrayList<>();
        TableChange.only(TableChange.DropIndex.class, changes).forEach(drop -> all.add(dropIndex(drop.index(), table)));
        TableChange.only(TableChange.DropPrimaryKey.class, changes).forEach(drop -> all.add(dropKey(table, drop)));
        together(all, start + "drop ", TableChange.DropColumn.class, changes, TableChange.DropColumn::column);
        changed.stream()
                .filter(change -> change.present().flatMap(Column::defaultValue).isPresent())
                .forEach(change -> all.add(start + "replace " + change.column() + " default null"));
        together(all, start + "modify ", TableChange.ChangeColumn.class, changes, SybaseStatements::withoutDefault);
        changed.forEach(change -> change.definition()
                .defaultValue()
                .ifPresent(value -> all.add(start + "replace " + change.column() + " default " + value)));
        together(
                all,
                start + "add ",
                TableChange.AddColumn.class,
                changes,
                add -> add.column() + " " + Nullness.said(add.definition()));
        for (TableChange.RenameColumn rename : TableChange.only(TableChange.RenameColumn.class, changes)) {
            all.add("exec sp_rename '%s.%s', '%s', 'column'"
                    .formatted(table, rename.column(), catalog.stored(rename.newName())));
        }
        return List.copyOf(all);
    }

    private static <T extends TableChange> void together(
            List<String> all, String start, Class<T> kind, List<TableChange> changes, Function<T, String> told) {
        List<String> clauses =
                TableChange.only(kind, changes).stream().map(told).toList();
        if (!clauses.isEmpty()) {
            all.add(start + String.join(", ", clauses));
        }
    }

    private static String withoutDefault(TableChange.ChangeColumn change) {
        ColumnDefinition definition = change.definition();
        return change.column()
                + " "
                + definition.type()
                + definition
                        .nullable()
                        .map(nullable -> nullable ? " null" : " not null")
                        .orElse("");
    }

    /** The bit 2048 is set for the index of a primary key, whose name is the constraint's. */
    private static String dropKey(String table, TableChange.DropPrimaryKey drop) {
        return drop.constraint()
                .map(name -> "alter table " + table + " drop constraint " + name)
                .orElse(
                        "declare @sql varchar(512) select @sql = 'alter table %1$s drop constraint ' + name from sysindexes"
                                        .formatted(table)
                                + " where id = object_id('%s') and status & 2048 = 2048 exec (@sql)".formatted(table));
    }

    @Override
    public List<String> renameTable(String table, String newName, Catalog catalog) throws SQLException {
        return List.of("exec sp_rename '%s', '%s'".formatted(table, catalog.stored(newName)));
    }

    @Override
    public String dropIndex(String index, String table) {
        return "drop index " + table + "." + index;
    }

    @Override
    public String createTable(String statement) {
        return Nullness.inEachColumn(statement, Nullness::said);
    }
}
