package org.sluice.sql.internal.mysqlfamily;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sluice.sql.Catalog;
import org.sluice.sql.Column;
import org.sluice.sql.Index;
import org.sluice.sql.internal.AlterTable;
import org.sluice.sql.internal.ColumnDefinition;
import org.sluice.sql.internal.StatementSyntax;
import org.sluice.sql.internal.TableChange;

/** How the family changes tables: all in one statement. */
public final class MySqlFamilyStatements implements StatementSyntax {
    private static final Pattern NAMES_AN_ENGINE = Pattern.compile("(?is).*\\)[^)]*\\bengine\\b[^)]*");
    private static final Predicate<String> IS_TEXT =
            Pattern.compile("(?i).*(char|text).*").asPredicate();

    /** ER_ALTER_OPERATION_NOT_SUPPORTED, with and without a reason. */
    private static final Set<Integer> REFUSALS = Set.of(1845, 1846);

    private final List<String> algorithms;
    private final UnaryOperator<String> longTextDefault;

    /**
     * @param algorithms those that a statement may ask for, the cheapest first
     * @param longTextDefault how the default of a long text is written
     */
    public MySqlFamilyStatements(List<String> algorithms, UnaryOperator<String> longTextDefault) {
        this.algorithms = List.copyOf(algorithms);
        this.longTextDefault = longTextDefault;
    }

    @Override
    public List<String> alterTable(String table, List<TableChange> changes, Catalog catalog) throws SQLException {
        AlterTable alter = new AlterTable(table);
        for (TableChange change : changes) {
            if (change instanceof TableChange.AddColumn add) {
                alter.clause("add column " + add.column() + " " + add.definition());
            } else if (change instanceof TableChange.DropColumn drop) {
                alter.clause("drop column " + drop.column());
            } else if (change instanceof TableChange.RenameColumn rename) {
                alter.clause("rename column " + rename.column() + " to " + rename.newName());
            } else if (change instanceof TableChange.ChangeColumn changed) {
                alter.clause("modify column " + changed.column() + " " + definition(changed));
                shortenIndexes(alter, table, changed, catalog);
            } else if (change instanceof TableChange.DropIndex drop) {
                alter.clause("drop index " + drop.index());
            } else if (change instanceof TableChange.DropPrimaryKey) {
                alter.clause("drop primary key");
            }
        }
        return alter.statements(", ");
    }

    /** All of the column's definition: a statement that left something out would take it away. */
    private String definition(TableChange.ChangeColumn change) {
        ColumnDefinition definition = change.definition();
        Optional<Column> present = change.present();
        Column.Extra extra = present.map(Column::extra).orElse(Column.Extra.NONE);
        return Stream.of(
                        Optional.of(definition.type()),
                        extra.collation()
                                .filter(name -> IS_TEXT.test(definition.type()))
                                .map(name -> "collate " + name),
                        definition.nullable().map(nullable -> nullable ? "null" : "not null"),
                        definition
                                .defaultValue()
                                .map(isLong(definition) ? longTextDefault : UnaryOperator.identity())
                                .map(value -> "default " + value),
                        present.filter(Column::autoIncrement).map(column -> "auto_increment"),
                        Optional.of(extra.attributes()
                                .replace(Extras.GENERATED_DEFAULT, "")
                                .strip()),
                        extra.comment()
                                .map(text ->
                                        "comment '" + text.replace("\\", "\\\\").replace("'", "''") + "'"))
                .flatMap(Optional::stream)
                .filter(part -> !part.isBlank())
                .reduce((left, right) -> left + " " + right)
                .orElseThrow();
    }

    private static boolean isLong(ColumnDefinition definition) {
        return definition.type().startsWith("longtext");
    }

    /** An index holds only the beginning of a long text. */
    private static void shortenIndexes(AlterTable alter, String table, TableChange.ChangeColumn change, Catalog catalog)
            throws SQLException {
        if (!isLong(change.definition())) {
            return;
        }
        String changed = catalog.stored(change.column());
        for (Index index : catalog.indexes(table)) {
            if (index.holds(changed)) {
                List<String> columns = new ArrayList<>();
                for (String column : index.columns()) {
                    String length = column.equalsIgnoreCase(changed) ? "(" + MySqlFamily.INDEXED_CHARACTERS + ")" : "";
                    columns.add(catalog.quoted(column) + length);
                }
                String name = catalog.quoted(index.name());
                alter.clause("drop index " + name);
                alter.clause("add %sindex %s (%s)"
                        .formatted(index.unique() ? "unique " : "", name, String.join(", ", columns)));
            }
        }
    }

    @Override
    public List<String> renameTable(String table, String newName, Catalog catalog) {
        return List.of("rename table %s to %s".formatted(table, newName));
    }

    @Override
    public String dropIndex(String index, String table) {
        return "drop index %s on %s".formatted(index, table);
    }

    @Override
    public String createTable(String statement) {
        boolean complete =
                !statement.endsWith(")") || NAMES_AN_ENGINE.matcher(statement).matches();
        return complete ? statement : statement + " engine InnoDB";
    }

    @Override
    public List<String> attempts(String statement) {
        return statement.startsWith("alter table ")
                ? Stream.concat(
                                algorithms.stream().map(algorithm -> statement + ", algorithm=" + algorithm),
                                Stream.of(statement))
                        .toList()
                : List.of(statement);
    }

    @Override
    public boolean refuses(SQLException failure) {
        return REFUSALS.contains(failure.getErrorCode());
    }
}
