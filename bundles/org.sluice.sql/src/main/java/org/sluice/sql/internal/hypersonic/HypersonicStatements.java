package org.sluice.sql.internal.hypersonic;

import java.util.List;
import java.util.Optional;
import org.sluice.sql.Catalog;
import org.sluice.sql.Column;
import org.sluice.sql.internal.AlterTable;
import org.sluice.sql.internal.ColumnDefinition;
import org.sluice.sql.internal.StatementSyntax;
import org.sluice.sql.internal.TableChange;

/** How HSQLDB changes tables: a statement a change. */
final class HypersonicStatements implements StatementSyntax {
    @Override
    public List<String> alterTable(String table, List<TableChange> changes, Catalog catalog) {
        AlterTable alter = new AlterTable(table);
        String start = "alter table " + table + " ";
        for (TableChange change : changes) {
            if (change instanceof TableChange.AddColumn add) {
                alter.after(start + "add column " + add.column() + " " + add.definition());
            } else if (change instanceof TableChange.DropColumn drop) {
                alter.after(start + "drop column " + drop.column());
            } else if (change instanceof TableChange.RenameColumn rename) {
                alter.after(start + "alter column " + rename.column() + " rename to " + rename.newName());
            } else if (change instanceof TableChange.ChangeColumn changed) {
                change(alter, start + "alter column " + changed.column() + " ", changed);
            } else if (change instanceof TableChange.DropIndex drop) {
                alter.before(dropIndex(drop.index(), table));
            } else if (change instanceof TableChange.DropPrimaryKey) {
                alter.after(start + "drop primary key");
            }
        }
        return alter.statements(", ");
    }

    /** The old default goes first: it could not be converted to the new type where the data can. */
    private static void change(AlterTable alter, String start, TableChange.ChangeColumn change) {
        ColumnDefinition definition = change.definition();
        if (change.present().flatMap(Column::defaultValue).isPresent()) {
            alter.after(start + "drop default");
        }
        alter.after(start + "set data type " + definition.type());
        definition.defaultValue().ifPresent(value -> alter.after(start + "set default " + value));
        Optional<Boolean> present = change.present().map(Column::nullable);
        definition
                .nullable()
                .filter(nullable -> present.filter(nullable::equals).isEmpty())
                .ifPresent(nullable -> alter.after(start + (nullable ? "set null" : "set not null")));
    }

    @Override
    public List<String> renameTable(String table, String newName, Catalog catalog) {
        return List.of("alter table %s rename to %s".formatted(table, newName));
    }

    @Override
    public String dropIndex(String index, String table) {
        return "drop index " + index;
    }
}
