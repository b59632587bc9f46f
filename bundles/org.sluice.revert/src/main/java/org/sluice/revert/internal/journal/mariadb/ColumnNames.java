package org.sluice.revert.internal.journal.mariadb;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sluice.revert.internal.journal.mariadb.TableText.Item;
import org.sluice.revert.internal.journal.mariadb.TableText.Kind;
import org.sluice.revert.internal.schema.Definition;
import org.sluice.revert.internal.schema.SchemaObject;

/** Takes back what statements did that only {@linkplain ColumnRenames rename columns}: each keeps its place. */
record ColumnNames(Db db, Catalog catalog) {
    Optional<Definition> beforeRename(String sql, SchemaObject table) throws SQLException {
        return ColumnRenames.mayBe(sql)
                ? new Definitions(db, catalog)
                        .of(table)
                        .filter(before -> ColumnRenames.are(
                                sql, TableText.parse(before.statements().get(0))))
                : Optional.empty();
    }

    void restore(Definition definition) throws SQLException {
        String table = definition.object().name();
        List<String> now = names(catalog.table(table).orElseThrow(() -> impossible(table, "the table is not there")));
        List<String> wanted = names(TableText.parse(definition.statements().get(0)));
        if (now.size() != wanted.size()) {
            throw impossible(table, "its columns are %s instead of %s".formatted(now, wanted));
        }
        List<String> clauses = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            if (!now.get(i).equals(wanted.get(i))) {
                clauses.add("RENAME COLUMN " + Names.quote(now.get(i)) + " TO " + Names.quote(wanted.get(i)));
            }
        }
        if (!clauses.isEmpty()) {
            db.execute("ALTER TABLE " + Names.quote(table) + " " + String.join(", ", clauses));
        }
    }

    private static List<String> names(TableText table) {
        return table.of(Kind.COLUMN).map(Item::name).toList();
    }

    private static SQLException impossible(String table, String why) {
        return new SQLException(
                ("Cannot give the columns of the table '%s' the names that they had: %s. Nothing else in it was to"
                                + " change. Restore the table from a backup.")
                        .formatted(table, why));
    }
}
