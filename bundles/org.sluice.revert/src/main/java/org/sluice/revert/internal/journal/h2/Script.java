package org.sluice.revert.internal.journal.h2;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What H2 writes down about the schema of a connection. Needs the rights of an administrator.
 *
 * @param schema the schema's name
 * @param lines what makes it
 * @param indexes for each constraint that has an index the name of that
 */
record Script(String schema, Lines lines, Map<String, String> indexes) {
    Script {
        indexes = Map.copyOf(indexes);
    }

    /** Reads the schema as it is now. Waits for sessions that are changing a table's structure, not for others. */
    static Script read(Connection connection) throws SQLException {
        String schema = connection.getSchema();
        List<Line> lines = new ArrayList<>(Lines.read(connection, schema));
        lines.addAll(synonyms(connection, schema));
        return new Script(schema, Lines.of(lines), indexes(connection, schema));
    }

    Stream<Line> all(Part part) {
        return lines.all(part);
    }

    Stream<Line> all(Predicate<Line> condition) {
        return lines.all(condition);
    }

    Optional<Line> find(Part part, String name) {
        return lines.find(part, name);
    }

    /** A name as it is written with its schema. */
    String qualified(String name) {
        return Names.quote(schema) + "." + Names.quote(name);
    }

    /** The index that H2 made for a constraint, and that goes with it; empty when it uses one that was there. */
    Optional<String> ownIndex(Line constraint) {
        @Nullable String index = indexes.get(constraint.name());
        return Optional.ofNullable(index).filter(name -> find(Part.INDEX, name).isEmpty());
    }

    /** H2 leaves synonyms out of what it writes down. */
    private static List<Line> synonyms(Connection connection, String schema) throws SQLException {
        List<Line> lines = new ArrayList<>();
        for (Map.Entry<String, String> synonym : pairs(
                        connection,
                        "SELECT synonym_name, synonym_for FROM information_schema.synonyms WHERE synonym_schema = ?"
                                + " AND synonym_for_schema = synonym_schema",
                        schema)
                .entrySet()) {
            String in = Names.quote(schema) + ".";
            Line.of("CREATE SYNONYM " + in + Names.quote(synonym.getKey()) + " FOR " + in
                            + Names.quote(synonym.getValue()))
                    .ifPresent(lines::add);
        }
        return lines;
    }

    private static Map<String, String> indexes(Connection connection, String schema) throws SQLException {
        return pairs(
                connection,
                "SELECT constraint_name, index_name FROM information_schema.table_constraints"
                        + " WHERE constraint_schema = ? AND index_name IS NOT NULL",
                schema);
    }

    private static Map<String, String> pairs(Connection connection, String sql, String schema) throws SQLException {
        Map<String, String> pairs = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, schema);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    pairs.put(rows.getString(1), rows.getString(2));
                }
            }
        }
        return pairs;
    }
}
