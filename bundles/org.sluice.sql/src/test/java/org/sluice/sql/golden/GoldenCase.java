package org.sluice.sql.golden;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.sluice.sql.Catalog;
import org.sluice.sql.Dialect;
import org.sluice.sql.SqlSyntaxException;

/**
 * Portable statements that every dialect tells.
 *
 * @param name what they show
 * @param portable the statements, which are altered together; a quoted name stands in backticks
 */
record GoldenCase(String name, List<String> portable) {
    static GoldenCase of(String name, String... portable) {
        return new GoldenCase(name, List.of(portable));
    }

    /** What a dialect tells, on the table that all cases know; the refusal where it refuses. */
    List<String> told(Dialect dialect) throws SQLException {
        Catalog catalog = FooTable.catalog(dialect);
        List<String> told = new ArrayList<>();
        try {
            for (List<String> group : dialect.together(quoted(dialect))) {
                told.addAll(dialect.translate(group, catalog));
            }
        } catch (SqlSyntaxException e) {
            told.add("-- refused: " + e.getMessage());
        }
        return told;
    }

    private List<String> quoted(Dialect dialect) {
        boolean backticks = List.of("mysql", "mariadb").contains(dialect.name());
        return portable.stream()
                .map(sql -> backticks ? sql : sql.replace('`', '"'))
                .toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
