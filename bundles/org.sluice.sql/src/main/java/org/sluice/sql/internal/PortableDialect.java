package org.sluice.sql.internal;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sluice.sql.Dialect;

/** Reads portable statements, and has them told by a database's {@link Syntax}. */
public final class PortableDialect implements Dialect {
    private static final String NAME = "\\s+(\\S+)";
    private static final Pattern END = Pattern.compile("(?:;|\\n\\s*(?:go|/))\\s*$");
    private static final Pattern RENAME_COLUMN =
            Pattern.compile("(?s)^alter_column_name" + NAME + NAME + NAME + "\\s+(.+)$");
    private static final Pattern CHANGE_COLUMN = Pattern.compile("(?s)^alter_column_type" + NAME + NAME + "\\s+(.+)$");
    private static final Pattern RENAME_TABLE = Pattern.compile("^alter_table_name" + NAME + NAME + "$");
    private static final Pattern DROP_INDEX = Pattern.compile("(?i)^drop\\s+index" + NAME + "\\s+on" + NAME + "$");
    private static final Pattern DROP_PRIMARY_KEY =
            Pattern.compile("(?i)^alter\\s+table" + NAME + "\\s+drop\\s+primary\\s+key$");
    private static final Pattern CREATE_TABLE = Pattern.compile("(?is)^create\\s+table\\s.*");

    private final String name;
    private final StatementSyntax statements;
    private final Words words;

    public PortableDialect(String name, Syntax syntax) {
        this.name = name;
        this.statements = syntax.statements();
        this.words = new Words(syntax);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> translate(String portable) {
        String statement = END.matcher(Opaque.withoutLeadingComments(portable).strip())
                .replaceFirst("")
                .strip();
        if (statement.isEmpty()) {
            return List.of();
        }
        return statement.startsWith("alter_") ? alter(statement) : List.of(single(statement));
    }

    private List<String> alter(String statement) {
        Matcher rename = RENAME_COLUMN.matcher(statement);
        if (rename.matches()) {
            return statements.renameColumn(
                    rename.group(1), rename.group(2), rename.group(3), definition(rename.group(4)));
        }
        Matcher change = CHANGE_COLUMN.matcher(statement);
        if (change.matches()) {
            return statements.changeColumn(change.group(1), change.group(2), definition(change.group(3)));
        }
        Matcher table = RENAME_TABLE.matcher(statement);
        return table.matches()
                ? statements.renameTable(table.group(1), table.group(2))
                : List.of(words.translate(statement));
    }

    private String single(String statement) {
        Matcher index = DROP_INDEX.matcher(statement);
        if (index.matches()) {
            return statements.dropIndex(index.group(1), index.group(2));
        }
        Matcher key = DROP_PRIMARY_KEY.matcher(statement);
        if (key.matches()) {
            return statements.dropPrimaryKey(key.group(1));
        }
        String sql = words.translate(statement);
        return CREATE_TABLE.matcher(sql).matches() ? statements.createTable(sql) : sql;
    }

    /** The definition in the database's words; the blank before it lets its first word count as a type. */
    private ColumnDefinition definition(String portable) {
        return ColumnDefinition.parse(words.translate(" " + portable));
    }
}
