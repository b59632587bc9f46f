package org.sluice.revert.internal.journal.h2;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.sluice.revert.internal.journal.h2.TableColumns.Column;
import org.sluice.revert.internal.schema.Definition;
import org.sluice.revert.internal.schema.SchemaObject;

/** Takes back what a {@linkplain ColumnChange change of a column} did: each column keeps its place. */
final class Columns {
    private final Connection connection;
    private final Script now;

    Columns(Connection connection) throws SQLException {
        this.connection = connection;
        this.now = Script.read(connection);
    }

    static Optional<Definition> beforeChange(Connection connection, String sql, SchemaObject table)
            throws SQLException {
        return ColumnChange.mayBe(sql)
                ? new Definitions(Script.read(connection)).find(table).filter(before -> ColumnChange.is(sql, before))
                : Optional.empty();
    }

    void restore(Definition definition) throws SQLException {
        String table = definition.object().name();
        List<Column> there = now.find(Part.TABLE, table)
                .map(line -> TableColumns.of(line.sql()).columns())
                .orElse(List.of());
        List<Column> wanted = ColumnChange.columns(definition).columns();
        if (there.size() != wanted.size()) {
            throw impossible(table, there, wanted);
        }
        for (int i = 0; i < wanted.size(); i++) {
            Column column = wanted.get(i);
            if (!there.get(i).name().equals(column.name())) {
                alter(table, there.get(i).name(), "RENAME TO " + Names.quote(column.name()));
            }
            if (!there.get(i).definition().equals(column.definition())) {
                String change = ColumnChange.toDefault(column).orElseThrow(() -> impossible(table, there, wanted));
                alter(table, column.name(), change);
            }
        }
    }

    private void alter(String table, String column, String change) throws SQLException {
        Jdbc.execute(
                connection,
                "ALTER TABLE " + now.qualified(table) + " ALTER COLUMN " + Names.quote(column) + " " + change);
    }

    private static SQLException impossible(String table, List<Column> there, List<Column> wanted) {
        return new SQLException("Cannot give the columns of table '" + table
                + "' the names and defaults that they had: found '" + there + "', expected '" + wanted
                + "', and nothing else was to change. Restore the table from a backup.");
    }
}
