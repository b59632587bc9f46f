package org.sluice.revert.internal.journal.h2;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Statements that make a schema. H2 writes them down for administrators only, and waits for sessions that are changing a
 * table's structure, not for others.
 *
 * @param all in an order in which they can be executed
 * @param parts the same, for each part
 */
record Lines(List<Line> all, Map<Part, List<Line>> parts) {
    private static final String SCRIPT = "SCRIPT NODATA NOPASSWORDS NOSETTINGS SCHEMA ";

    Lines {
        all = List.copyOf(all);
        parts = Map.copyOf(parts);
    }

    static Lines of(List<Line> lines) {
        return new Lines(lines, lines.stream().collect(Collectors.groupingBy(Line::part)));
    }

    /** All of a schema but its synonyms, which H2 leaves out. */
    static List<Line> read(Connection connection, String schema) throws SQLException {
        List<Line> lines = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(SCRIPT + Names.quote(schema))) {
            while (rows.next()) {
                String sql = rows.getString(1);
                Line.of(sql.substring(0, sql.length() - 1)).ifPresent(lines::add);
            }
        }
        return lines;
    }

    Stream<Line> all(Part part) {
        return parts.getOrDefault(part, List.of()).stream();
    }

    Stream<Line> all(Predicate<Line> condition) {
        return all.stream().filter(condition);
    }

    Optional<Line> find(Part part, String name) {
        return all(part).filter(line -> line.name().equals(name)).findFirst();
    }
}
