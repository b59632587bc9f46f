package org.sluice.sql.internal.mariadb;

import java.util.List;
import java.util.regex.Pattern;
import org.sluice.sql.internal.ColumnDefinition;
import org.sluice.sql.internal.StatementSyntax;

/** How MariaDB alters tables. */
final class MariaDbStatements implements StatementSyntax {
    private static final Pattern NAMES_AN_ENGINE = Pattern.compile("(?is).*\\)[^)]*\\bengine\\b[^)]*");

    @Override
    public List<String> renameColumn(String table, String column, String newName, ColumnDefinition definition) {
        return List.of("alter table %s change column %s %s %s".formatted(table, column, newName, definition.text()));
    }

    @Override
    public List<String> changeColumn(String table, String column, ColumnDefinition definition) {
        return List.of("alter table %s modify %s %s".formatted(table, column, definition.text()));
    }

    @Override
    public List<String> renameTable(String table, String newName) {
        return List.of("rename table %s to %s".formatted(table, newName));
    }

    @Override
    public String dropIndex(String index, String table) {
        return "drop index %s on %s".formatted(index, table);
    }

    @Override
    public String dropPrimaryKey(String table) {
        return "alter table %s drop primary key".formatted(table);
    }

    @Override
    public String createTable(String statement) {
        boolean complete =
                !statement.endsWith(")") || NAMES_AN_ENGINE.matcher(statement).matches();
        return complete ? statement : statement + " engine InnoDB";
    }
}
