package org.sluice.sql.internal.h2;

import java.util.ArrayList;
import java.util.List;
import org.sluice.sql.internal.ColumnDefinition;
import org.sluice.sql.internal.StatementSyntax;

/** How H2 alters tables. */
final class H2Statements implements StatementSyntax {
    @Override
    public List<String> renameColumn(String table, String column, String newName, ColumnDefinition definition) {
        return List.of("alter table %s alter column %s rename to %s".formatted(table, column, newName));
    }

    @Override
    public List<String> changeColumn(String table, String column, ColumnDefinition definition) {
        String alter = "alter table %s alter column %s ".formatted(table, column);
        List<String> statements = new ArrayList<>();
        statements.add(alter + "drop default");
        statements.add(alter + "set data type " + definition.type());
        definition.defaultValue().ifPresent(value -> statements.add(alter + "set default " + value));
        definition
                .nullable()
                .ifPresent(nullable -> statements.add(alter + (nullable ? "drop not null" : "set not null")));
        return List.copyOf(statements);
    }

    @Override
    public List<String> renameTable(String table, String newName) {
        return List.of("alter table %s rename to %s".formatted(table, newName));
    }

    @Override
    public String dropIndex(String index, String table) {
        return "drop index " + index;
    }

    @Override
    public String dropPrimaryKey(String table) {
        return "alter table %s drop primary key".formatted(table);
    }

    @Override
    public String createTable(String statement) {
        return statement;
    }
}
