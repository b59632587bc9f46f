package org.sluice.sql.internal.postgresql;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.sluice.sql.Catalog;
import org.sluice.sql.PrimaryKey;
import org.sluice.sql.internal.AlterTable;
import org.sluice.sql.internal.ColumnDefinition;
import org.sluice.sql.internal.StatementSyntax;
import org.sluice.sql.internal.TableChange;

/** How PostgreSQL changes tables: all but renames and indexes in one statement. */
final class PostgreSqlStatements implements StatementSyntax {
    @Override
    public List<String> alterTable(String table, List<TableChange> changes, Catalog catalog) {
        AlterTable alter = new AlterTable(table);
        for (TableChange change : changes) {
            if (change instanceof TableChange.AddColumn add) {
                alter.clause("add column " + add.column() + " " + add.definition());
            } else if (change instanceof TableChange.DropColumn drop) {
                alter.clause("drop column " + drop.column());
            } else if (change instanceof TableChange.RenameColumn rename) {
                alter.after(
                        "alter table %s rename column %s to %s".formatted(table, rename.column(), rename.newName()));
            } else if (change instanceof TableChange.ChangeColumn changed) {
                change(alter, "alter column " + changed.column() + " ", changed);
            } else if (change instanceof TableChange.DropIndex drop) {
                alter.before(dropIndex(drop.index(), table));
            } else if (change instanceof TableChange.DropPrimaryKey key) {
                alter.clause("drop constraint " + key.constraint().orElse(table + "_pkey"));
            }
        }
        return alter.statements(", ");
    }

    /** The old default goes first: it could not be converted to the new type where the data can. */
    private static void change(AlterTable alter, String start, TableChange.ChangeColumn change) {
        ColumnDefinition definition = change.definition();
        if (change.present().flatMap(column -> column.defaultValue()).isPresent()) {
            alter.clause(start + "drop default");
        }
        alter.clause("%stype %s using %s::%s".formatted(start, definition.type(), change.column(), definition.type()));
        definition.defaultValue().ifPresent(value -> alter.clause(start + "set default " + value));
        definition
                .nullable()
                .filter(nullable -> change.present()
                        .filter(column -> column.nullable() == nullable)
                        .isEmpty())
                .ifPresent(nullable -> alter.clause(start + (nullable ? "drop" : "set") + " not null"));
    }

    /** The index of the primary key is named after the table, and a new table of the old name would want that name. */
    @Override
    public List<String> renameTable(String table, String newName, Catalog catalog) throws SQLException {
        String rename = "alter table %s rename to %s".formatted(table, newName);
        Optional<String> key = catalog.primaryKey(table).flatMap(PrimaryKey::name);
        boolean named = key.filter((catalog.stored(table) + "_pkey")::equals).isPresent();
        return named
                ? List.of(rename, "alter index %s_pkey rename to %s_pkey".formatted(table, newName))
                : List.of(rename);
    }

    @Override
    public String dropIndex(String index, String table) {
        return "drop index " + index;
    }
}
