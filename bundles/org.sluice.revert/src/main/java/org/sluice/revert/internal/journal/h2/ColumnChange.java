package org.sluice.revert.internal.journal.h2;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sluice.revert.internal.journal.h2.TableColumns.Column;
import org.sluice.revert.internal.schema.Definition;

/**
 * Statements that give a column another name or default, and that can be taken back. A column that an expression or, maybe, a
 * view uses is not to be renamed: H2 changes some texts along with it, and others not. A default has to be a constant
 * before and afterwards, which uses nothing that could be gone.
 */
final class ColumnChange {
    private static final String NAME = "(?<column>" + KeepsRows.NAME + ")";
    private static final String TABLE = "alter table " + KeepsRows.IF + KeepsRows.PATH + " ";

    private static final List<Pattern> RENAMES = List.of(
            Pattern.compile(TABLE + "alter (?:column )?" + NAME + " rename to " + KeepsRows.NAME),
            Pattern.compile(TABLE + "rename column " + NAME + " to " + KeepsRows.NAME));

    private static final String CONSTANT = "-?\\d+(?:\\.\\d+)?|(?:U&)?'[^']*+(?:''[^']*+)*+'|NULL|TRUE|FALSE"
            + "|CURRENT_TIMESTAMP|CURRENT_DATE|(?:DATE|TIME|TIMESTAMP) '[^']*'";

    private static final List<Pattern> DEFAULTS = List.of(Pattern.compile(
            TABLE + "alter (?:column )?" + NAME + " (?:drop default|set default (?i:" + CONSTANT + "))"));

    /** A column whose default, if it has one, is a constant; a type in whose name something is quoted is none of these. */
    private static final Pattern SIMPLE = Pattern.compile("(?:(?! DEFAULT | GENERATED | ON UPDATE )[^'])*?"
            + "(?: DEFAULT (?<value>" + CONSTANT + "))?(?: COMMENT (?:U&)?'[^']*+(?:''[^']*+)*+')?(?: NOT NULL)?");

    private ColumnChange() {}

    /** Whether a statement could be such a one, whatever its table is like. */
    static boolean mayBe(String sql) {
        return Stream.concat(RENAMES.stream(), DEFAULTS.stream())
                .anyMatch(shape -> column(sql, List.of(shape)).isPresent());
    }

    static boolean is(String sql, Definition table) {
        TableColumns columns = columns(table);
        Optional<Column> renamed = column(sql, RENAMES).flatMap(columns::find);
        Optional<Column> other = column(sql, DEFAULTS).flatMap(columns::find);
        return renamed.filter(column -> isFree(column, columns, table)).isPresent()
                || other.filter(column -> SIMPLE.matcher(column.definition()).matches())
                        .isPresent();
    }

    /** The columns of a table as it is defined. */
    static TableColumns columns(Definition table) {
        return table.statements().stream()
                .filter(sql -> isPart(sql, Part.TABLE))
                .findFirst()
                .map(TableColumns::of)
                .orElseThrow(() -> new IllegalStateException("No statement makes the table "
                        + table.object().name() + " in its definition " + table.statements() + "."));
    }

    /** What gives a column the default that it is defined with; empty when that cannot be said. */
    static Optional<String> toDefault(Column wanted) {
        Matcher matcher = SIMPLE.matcher(wanted.definition());
        return matcher.matches()
                ? Optional.of(Optional.ofNullable(matcher.group("value"))
                        .map(value -> "SET DEFAULT " + value)
                        .orElse("DROP DEFAULT"))
                : Optional.empty();
    }

    private static Optional<String> column(String sql, List<Pattern> shapes) {
        String plain = KeepsRows.plain(sql);
        return shapes.stream()
                .map(shape -> shape.matcher(plain))
                .filter(Matcher::matches)
                .findFirst()
                .map(matcher -> matcher.group("column"))
                .map(name -> name.startsWith("\"") ? Names.unquote(name) : name);
    }

    private static boolean isFree(Column column, TableColumns columns, Definition table) {
        Stream<String> expressions = Stream.concat(
                columns.columns().stream().map(Column::definition),
                table.statements().stream().filter(sql -> isPart(sql, Part.CHECK)));
        return expressions.noneMatch(text -> Identifiers.in(text).contains(column.name()))
                && table.links().stream().noneMatch(link -> isPart(link, Part.VIEW));
    }

    private static boolean isPart(String sql, Part part) {
        return Line.of(sql).filter(line -> line.part() == part).isPresent();
    }
}
