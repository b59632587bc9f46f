package org.sluice.sql.internal.db2;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sluice.sql.Catalog;
import org.sluice.sql.Column;
import org.sluice.sql.internal.AlterTable;
import org.sluice.sql.internal.Nullness;
import org.sluice.sql.internal.Rebuilt;
import org.sluice.sql.internal.Replacement;
import org.sluice.sql.internal.StatementSyntax;
import org.sluice.sql.internal.TableChange;

/**
 * How DB2 changes tables: columns in one statement, each named once, then what else belongs to them; and a reorganisation, without
 * which it would refuse to read the table.
 */
final class Db2Statements implements StatementSyntax {
    private static final Pattern FIRST_WORD = Pattern.compile("(?s)^(\\w+).*");
    private static final String TEXT = "text";
    private static final Set<String> TEXTS = Set.of("char", "varchar");
    private static final Set<String> NUMBERS =
            Set.of("smallint", "integer", "int", "bigint", "decimal", "numeric", "double", "real");

    @Override
    public List<String> alterTable(String table, List<TableChange> changes, Catalog catalog) throws SQLException {
        List<TableChange.ChangeColumn> changed = TableChange.only(TableChange.ChangeColumn.class, changes);
        List<Replacement> replacements = Replacement.of(changed, Db2Statements::needsCopy);
        List<TableChange.ChangeColumn> replaced =
                replacements.stream().map(Replacement::change).toList();
        List<TableChange.ChangeColumn> converted =
                changed.stream().filter(change -> !replaced.contains(change)).toList();
        Rebuilt rebuilt = Rebuilt.around(replaced, changes, table, catalog);
        String start = "alter table " + table + " ";

        AlterTable alter = new AlterTable(table);
        dropObstacles(
                alter,
                table,
                Stream.concat(rebuilt.dropped().stream(), changes.stream()).toList());
        together(start, columns(converted, Db2Statements::dropDefault)).ifPresent(alter::before);
        add(alter, table, changes, replacements);
        List<String> drops = drops(changes, replaced);
        drops.forEach(alter::clause);
        columns(
                        converted,
                        change -> Optional.of(
                                "set data type " + change.definition().type()))
                .forEach(alter::clause);
        replacements.forEach(
                each -> alter.after(rename(start, each.copy(), each.change().column())));
        together(start, columns(changed, Db2Statements::setDefault)).ifPresent(alter::after);
        together(start, columns(changed, change -> nullness(change, replaced.contains(change))))
                .ifPresent(alter::after);
        if (!changed.isEmpty() || !drops.isEmpty()) {
            alter.after("call sysproc.admin_cmd('reorg table " + table + "')");
        }
        rebuilt.made().forEach(alter::after);
        TableChange.only(TableChange.RenameColumn.class, changes)
                .forEach(each -> alter.after(rename(start, each.column(), each.newName())));
        return alter.statements(" ");
    }

    /** DB2 converts a column to a type of the same kind, and a text to a long one. */
    private static boolean needsCopy(TableChange.ChangeColumn change) {
        String wanted = kind(change.definition().type());
        return change.present()
                .map(column -> kind(column.typeName()))
                .filter(present -> !present.equals(wanted) && !(present.equals(TEXT) && wanted.equals("clob")))
                .isPresent();
    }

    private static String kind(String type) {
        String name = FIRST_WORD.matcher(type.toLowerCase(Locale.ROOT)).replaceFirst("$1");
        return TEXTS.contains(name) ? TEXT : NUMBERS.contains(name) ? "number" : name;
    }

    private void dropObstacles(AlterTable alter, String table, List<TableChange> changes) {
        TableChange.only(TableChange.DropIndex.class, changes)
                .forEach(drop -> alter.before(dropIndex(drop.index(), table)));
        TableChange.only(TableChange.DropPrimaryKey.class, changes)
                .forEach(drop -> alter.before("alter table " + table + " drop primary key"));
    }

    /** Copies are filled before anything else is changed: after that the table cannot be read until it is reorganised. */
    private static void add(AlterTable alter, String table, List<TableChange> changes, List<Replacement> replacements) {
        List<String> added = new ArrayList<>();
        TableChange.only(TableChange.AddColumn.class, changes)
                .forEach(add -> added.add("add column " + add.column() + " " + Nullness.unsaid(add.definition())));
        replacements.forEach(each -> added.add("add column " + each.definition()));
        if (replacements.isEmpty()) {
            added.forEach(alter::clause);
        } else {
            together("alter table " + table + " ", added).ifPresent(alter::before);
            alter.before(Replacement.fill(table, replacements));
        }
    }

    private static List<String> drops(List<TableChange> changes, List<TableChange.ChangeColumn> replaced) {
        return Stream.concat(
                        TableChange.only(TableChange.DropColumn.class, changes).stream()
                                .map(TableChange.DropColumn::column),
                        replaced.stream().map(TableChange.ChangeColumn::column))
                .map(column -> "drop column " + column)
                .toList();
    }

    /** What is to be said of each column; no statement may name a column twice. */
    private static List<String> columns(
            List<TableChange.ChangeColumn> changes, Function<TableChange.ChangeColumn, Optional<String>> said) {
        return changes.stream()
                .flatMap(change ->
                        said.apply(change).map(text -> "alter column " + change.column() + " " + text).stream())
                .toList();
    }

    private static Optional<String> together(String start, List<String> clauses) {
        return clauses.isEmpty() ? Optional.empty() : Optional.of(start + String.join(" ", clauses));
    }

    private static Optional<String> dropDefault(TableChange.ChangeColumn change) {
        return change.present().flatMap(Column::defaultValue).map(value -> "drop default");
    }

    private static Optional<String> setDefault(TableChange.ChangeColumn change) {
        return change.definition().defaultValue().map(value -> "set default " + value);
    }

    /** A copy is nullable. */
    private static Optional<String> nullness(TableChange.ChangeColumn change, boolean copied) {
        Optional<Boolean> present =
                copied ? Optional.of(true) : change.present().map(Column::nullable);
        return change.definition()
                .nullable()
                .filter(nullable -> present.filter(nullable::equals).isEmpty())
                .map(nullable -> nullable ? "drop not null" : "set not null");
    }

    private static String rename(String start, String column, String newName) {
        return start + "rename column " + column + " to " + newName;
    }

    @Override
    public List<String> renameTable(String table, String newName, Catalog catalog) {
        return List.of("rename table %s to %s".formatted(table, newName));
    }

    @Override
    public String dropIndex(String index, String table) {
        return "drop index " + index;
    }

    @Override
    public String createTable(String statement) {
        return Nullness.inEachColumn(statement, Nullness::unsaid);
    }
}
