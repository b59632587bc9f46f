package org.sluice.sql.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sluice.sql.Catalog;
import org.sluice.sql.Column;
import org.sluice.sql.Dialect;
import org.sluice.sql.SqlSyntaxException;

/** Reads portable statements, and has them told by a database's {@link Syntax}. */
public final class PortableDialect implements Dialect {
    private static final Pattern END = Pattern.compile("(?:;|\\n\\s*(?:go|/))\\s*$");
    private static final Pattern SIZED =
            Pattern.compile("^([^(]+?)\\s*(?:\\(\\s*(\\d+)[^,)]*(?:,\\s*(\\d+)\\s*)?\\).*)?$");

    private static final Pattern RENAME_TABLE = Pattern.compile("^alter_table_name\\s+(\\S+)\\s+(\\S+)$");
    private static final Pattern PSEUDO = Pattern.compile("^alter_(?:column|table)_");
    private static final Pattern DROP_INDEX = Pattern.compile("(?i)^drop\\s+index\\s+(\\S+)\\s+on\\s+(\\S+)$");
    private static final Pattern CREATE_TABLE = Pattern.compile("(?is)^create\\s+table\\s.*");

    private final String name;
    private final Syntax syntax;
    private final Words words;

    public PortableDialect(String name, Syntax syntax) {
        this.name = name;
        this.syntax = syntax;
        this.words = new Words(name, syntax);
    }

    @Override
    public String name() {
        return name;
    }

    /** What the database's catalog says in its own way. */
    public CatalogSyntax catalogSyntax() {
        return syntax.catalog();
    }

    @Override
    public String words(String portable) throws SqlSyntaxException {
        return words.translate(portable);
    }

    @Override
    public List<String> translate(List<String> group, Catalog catalog) throws SQLException {
        List<String> statements = new ArrayList<>();
        List<PortableChange> changes = new ArrayList<>();
        for (String portable : group) {
            String statement = bare(portable);
            Optional<PortableChange> change = PortableChange.parse(statement);
            change.ifPresent(changes::add);
            if (change.isEmpty() && !statement.isEmpty()) {
                statements.addAll(whole(statement, catalog));
            }
        }
        if (!changes.isEmpty()) {
            statements.addAll(new Alteration(syntax.statements(), words, catalog).statements(changes));
        }
        return List.copyOf(statements);
    }

    /** A statement that is no change of a column. */
    private List<String> whole(String statement, Catalog catalog) throws SQLException {
        Matcher rename = RENAME_TABLE.matcher(statement);
        if (rename.matches()) {
            return syntax.statements().renameTable(rename.group(1), rename.group(2), catalog);
        }
        Matcher index = DROP_INDEX.matcher(statement);
        if (index.matches()) {
            return List.of(syntax.statements().dropIndex(index.group(1), index.group(2)));
        }
        if (PSEUDO.matcher(statement).find()) {
            throw new SqlSyntaxException(
                    "The statement '%s' is not complete. Write 'alter_column_name <table> <column> <new name> <TYPE>',"
                                    .formatted(statement)
                            + " 'alter_column_type <table> <column> <TYPE>' or 'alter_table_name <table> <new name>'.");
        }
        String sql = words.translate(statement);
        return List.of(CREATE_TABLE.matcher(sql).matches() ? syntax.statements().createTable(sql) : sql);
    }

    @Override
    public List<List<String>> together(List<String> portable) {
        Groups groups = new Groups();
        portable.forEach(statement -> groups.add(statement, PortableChange.parse(bare(statement))));
        return groups.all();
    }

    private static String bare(String portable) {
        return END.matcher(Opaque.withoutLeadingComments(portable).strip())
                .replaceFirst("")
                .strip();
    }

    @Override
    public List<String> attempts(String statement) {
        return syntax.statements().attempts(statement);
    }

    @Override
    public boolean refuses(SQLException failure) {
        return syntax.statements().refuses(failure);
    }

    @Override
    public boolean describes(Column column, String definition) throws SqlSyntaxException {
        ColumnDefinition wanted = ColumnDefinition.parse(words.translate(" " + definition));
        return isOfType(column, wanted.type())
                && wanted.nullable()
                        .filter(nullable -> nullable != column.nullable())
                        .isEmpty()
                && wanted.defaultValue()
                        .filter(value -> !isDefault(column, value))
                        .isEmpty();
    }

    private boolean isOfType(Column column, String wanted) {
        CatalogSyntax catalog = syntax.catalog();
        Matcher type = SIZED.matcher(catalog.typeName(wanted.toLowerCase(Locale.ROOT)));
        if (!type.matches() || !catalog.typeName(base(column.typeName())).equals(catalog.typeName(type.group(1)))) {
            return false;
        }
        boolean sized = type.group(2) != null && !type.group(1).contains("time");
        return !sized
                || (Integer.parseInt(type.group(2)) == column.size()
                        && (type.group(3) == null || Integer.parseInt(type.group(3)) == column.scale()));
    }

    private static String base(String typeName) {
        int bracket = typeName.indexOf('(');
        return (bracket < 0 ? typeName : typeName.substring(0, bracket)).strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isDefault(Column column, String value) {
        String present = column.defaultValue().orElse("null");
        return unquoted(present).equalsIgnoreCase(unquoted(value));
    }

    private static String unquoted(String value) {
        return value.length() > 1 && value.startsWith("'") && value.endsWith("'")
                ? value.substring(1, value.length() - 1)
                : value;
    }
}
