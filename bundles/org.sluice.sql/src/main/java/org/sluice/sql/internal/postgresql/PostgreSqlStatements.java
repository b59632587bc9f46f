package org.sluice.sql.internal.postgresql;

import java.util.ArrayList;
import java.util.List;
import org.sluice.sql.internal.ColumnDefinition;
import org.sluice.sql.internal.StatementSyntax;

/** How PostgreSQL alters tables. */
final class PostgreSqlStatements implements StatementSyntax {
    @Override
    public List<String> renameColumn(String table, String column, String newName, ColumnDefinition definition) {
        return List.of("alter table %s rename column %s to %s".formatted(table, column, newName));
    }

    /** The old default goes first: it could not be converted to the new type where the data can. */
    @Override
    public List<String> changeColumn(String table, String column, ColumnDefinition definition) {
        List<String> changes = new ArrayList<>();
        changes.add("alter column %s drop default".formatted(column));
        changes.add("alter column %1$s type %2$s using %1$s::%2$s".formatted(column, definition.type()));
        definition
                .defaultValue()
                .ifPresent(value -> changes.add("alter column %s set default %s".formatted(column, value)));
        definition
                .nullable()
                .ifPresent(nullable ->
                        changes.add("alter column %s %s not null".formatted(column, nullable ? "drop" : "set")));
        return List.of("alter table " + table + " " + String.join(", ", changes));
    }

    /** The index of the primary key is named after the table, and a new table of the old name would want that name. */
    @Override
    public List<String> renameTable(String table, String newName) {
        return List.of(
                "alter table %s rename to %s".formatted(table, newName),
                "alter index if exists %s_pkey rename to %s_pkey".formatted(table, newName));
    }

    @Override
    public String dropIndex(String index, String table) {
        return "drop index " + index;
    }

    @Override
    public String dropPrimaryKey(String table) {
        return "alter table %1$s drop constraint %1$s_pkey".formatted(table);
    }

    @Override
    public String createTable(String statement) {
        return statement;
    }
}
