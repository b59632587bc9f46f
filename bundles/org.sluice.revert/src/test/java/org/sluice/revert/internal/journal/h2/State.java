package org.sluice.revert.internal.journal.h2;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** All that a database holds, schema and rows, as H2 tells it, in an order of its own. */
final class State {
    private static final List<String> QUERIES = List.of(
            "SCRIPT NOPASSWORDS NOSETTINGS",
            "SELECT 'INDEX', index_name, table_name, index_type_name, is_generated, remarks"
                    + " FROM information_schema.indexes",
            "SELECT 'COLUMN', i.index_name, i.table_name, i.ordinal_position, i.column_name, i.ordering_specification"
                    + " FROM information_schema.index_columns i",
            "SELECT 'CONSTRAINT', constraint_name, table_name, constraint_type, index_name, remarks"
                    + " FROM information_schema.table_constraints",
            "SELECT 'VIEW', table_name, status, view_definition FROM information_schema.views"
                    + " WHERE table_schema <> 'information_schema'",
            "SELECT 'SYNONYM', synonym_name, synonym_for FROM information_schema.synonyms",
            "SELECT 'TRIGGER', trigger_name, event_object_table, event_manipulation, action_timing"
                    + " FROM information_schema.triggers",
            "SELECT 'IDENTITY', table_name, column_name, identity_base, identity_start, identity_increment"
                    + " FROM information_schema.columns WHERE is_identity = 'YES'",
            "SELECT 'BIG', cl, RAWTOHEX(CAST(bl AS VARBINARY)) FROM Types",
            "SELECT 'SEQUENCE', sequence_name, base_value, cache, data_type FROM information_schema.sequences");

    private State() {}

    /** Lines that are equal when two states are; those about the copies are left out. */
    static List<String> of(Connection connection) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            for (String sql : QUERIES) {
                // The answer to the same text may be an old one: H2 keeps it and overlooks that a view became valid.
                try (ResultSet rows = statement.executeQuery(sql)) {
                    add(rows, lines);
                }
            }
        }
        Collections.sort(lines);
        return lines;
    }

    /** The lines that only one of two states has. */
    static List<String> differences(List<String> before, List<String> after) {
        List<String> lost = new ArrayList<>(before);
        after.forEach(lost::remove);
        List<String> differences = new ArrayList<>(after);
        before.forEach(differences::remove);
        differences.replaceAll(line -> "came: " + line);
        lost.forEach(line -> differences.add("lost: " + line));
        return differences;
    }

    private static void add(ResultSet rows, List<String> lines) throws SQLException {
        while (rows.next()) {
            StringBuilder line = new StringBuilder();
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                line.append(rows.getString(i)).append('|');
            }
            String text = line.toString()
                    .replaceAll(" SELECTIVITY \\d+", "")
                    .replaceAll("(SYSTEM_COMBINE_[CB]LOB\\()\\d+", "$1");
            // Big objects have numbers in the script, those of copies among them: they are asked for by themselves.
            if (!text.toLowerCase(Locale.ROOT).contains("sluice_") && !text.contains("SYSTEM_LOB_STREAM")) {
                lines.add(text);
            }
        }
    }
}
