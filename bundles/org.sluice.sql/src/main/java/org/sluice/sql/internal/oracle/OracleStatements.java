package org.sluice.sql.internal.oracle;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sluice.sql.Catalog;
import org.sluice.sql.Column;
import org.sluice.sql.internal.AlterTable;
import org.sluice.sql.internal.ColumnDefinition;
import org.sluice.sql.internal.Rebuilt;
import org.sluice.sql.internal.Replacement;
import org.sluice.sql.internal.StatementSyntax;
import org.sluice.sql.internal.TableChange;

/** How Oracle changes tables: what is added and modified in one statement, what is dropped in another. */
final class OracleStatements implements StatementSyntax {
    private enum Is {
        THERE,
        A_COPY
    }

    @Override
    public List<String> alterTable(String table, List<TableChange> changes, Catalog catalog) throws SQLException {
        List<TableChange.ChangeColumn> changed = TableChange.only(TableChange.ChangeColumn.class, changes);
        List<Replacement> replacements = Replacement.of(changed, OracleTypes::cannotBeModified);
        List<TableChange.ChangeColumn> replaced =
                replacements.stream().map(Replacement::change).toList();
        Rebuilt rebuilt = Rebuilt.around(replaced, changes, table, catalog);

        AlterTable alter = new AlterTable(table);
        dropObstacles(
                alter,
                table,
                Stream.concat(rebuilt.dropped().stream(), changes.stream()).toList());
        addAndModify(alter, changes, replacements);
        List<String> dropped = new ArrayList<>();
        TableChange.only(TableChange.DropColumn.class, changes).forEach(drop -> dropped.add(drop.column()));
        replaced.forEach(change -> dropped.add(change.column()));
        String start = "alter table " + table + " ";
        if (!replacements.isEmpty()) {
            alter.after(Replacement.fill(table, replacements));
        }
        if (!dropped.isEmpty()) {
            alter.after(start + "drop (" + String.join(", ", dropped) + ")");
        }
        replacements.forEach(
                each -> alter.after(rename(start, each.copy(), each.change().column())));
        modify(replaced, Is.A_COPY).ifPresent(clause -> alter.after(start + clause));
        rebuilt.made().forEach(alter::after);
        TableChange.only(TableChange.RenameColumn.class, changes)
                .forEach(each -> alter.after(rename(start, each.column(), each.newName())));
        return alter.statements(" ");
    }

    private void dropObstacles(AlterTable alter, String table, List<TableChange> changes) {
        TableChange.only(TableChange.DropIndex.class, changes)
                .forEach(drop -> alter.before(dropIndex(drop.index(), table)));
        TableChange.only(TableChange.DropPrimaryKey.class, changes)
                .forEach(drop -> alter.before("alter table " + table + " drop primary key"));
    }

    private static void addAndModify(AlterTable alter, List<TableChange> changes, List<Replacement> replacements) {
        List<String> added = new ArrayList<>();
        TableChange.only(TableChange.AddColumn.class, changes)
                .forEach(add -> added.add(add.column() + " " + add.definition()));
        replacements.forEach(each -> added.add(each.definition()));
        if (!added.isEmpty()) {
            alter.clause("add (" + String.join(", ", added) + ")");
        }
        List<TableChange.ChangeColumn> modified = TableChange.only(TableChange.ChangeColumn.class, changes).stream()
                .filter(change -> !OracleTypes.cannotBeModified(change))
                .toList();
        modify(modified, Is.THERE).ifPresent(alter::clause);
    }

    /** One clause for all that is to be said of these columns; a copy has its type already. Empty when that is nothing. */
    private static Optional<String> modify(List<TableChange.ChangeColumn> changes, Is is) {
        List<String> columns = new ArrayList<>();
        for (TableChange.ChangeColumn change : changes) {
            ColumnDefinition definition = change.definition();
            String said = Stream.of(
                            is == Is.THERE ? Optional.of(definition.type()) : Optional.<String>empty(),
                            defaultValue(change, is),
                            nullness(change, is))
                    .flatMap(Optional::stream)
                    .reduce("", (left, right) -> left + " " + right);
            if (!said.isEmpty()) {
                columns.add(change.column() + said);
            }
        }
        return columns.isEmpty() ? Optional.empty() : Optional.of("modify (" + String.join(", ", columns) + ")");
    }

    /** A default is never taken away, only replaced by null. */
    private static Optional<String> defaultValue(TableChange.ChangeColumn change, Is is) {
        Optional<String> value = change.definition().defaultValue();
        boolean hadOne =
                is == Is.THERE && change.present().flatMap(Column::defaultValue).isPresent();
        return value.or(() -> hadOne ? Optional.of("null") : Optional.empty()).map(text -> "default " + text);
    }

    /** Oracle refuses to be told what a column already is: it counts as nullable when it is new. */
    private static Optional<String> nullness(TableChange.ChangeColumn change, Is is) {
        Optional<Boolean> present =
                is == Is.A_COPY ? Optional.of(true) : change.present().map(Column::nullable);
        return change.definition()
                .nullable()
                .filter(nullable -> present.filter(nullable::equals).isEmpty())
                .map(nullable -> nullable ? "null" : "not null");
    }

    private static String rename(String start, String column, String newName) {
        return start + "rename column " + column + " to " + newName;
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
