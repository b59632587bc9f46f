package org.sluice.revert.internal.transaction;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.sluice.revert.internal.transaction.Pieces.Backslash;
import org.sluice.sql.SchemaChanges;

/**
 * The sequences, and which names in a statement mean that it may draw from them. What it tells is rather too much than too
 * little.
 *
 * @param sequences those that this user may use
 * @param opaque in lower case the names of functions, views, and tables whose use may execute anything: by triggers,
 *     rules, partitions, keys that cascade, functions in defaults and checks
 */
record SequenceCatalog(List<Sequence> sequences, Set<String> opaque) {
    static final SequenceCatalog NONE = new SequenceCatalog(List.of(), Set.of());

    private static final String SEQUENCES = """
            SELECT quote_ident(n.nspname) || '.' || quote_ident(c.relname), s.seqcache, pg_has_role(c.relowner, 'USAGE'),
                   c.relname, n.nspname, n.nspname = ANY (current_schemas(false))
            FROM pg_sequence s JOIN pg_class c ON c.oid = s.seqrelid JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relpersistence <> 't'
              AND (pg_has_role(c.relowner, 'USAGE') OR has_sequence_privilege(c.oid, 'USAGE, UPDATE'))
            ORDER BY 1""";

    private static final String USERS = """
            SELECT quote_ident(n.nspname) || '.' || quote_ident(c.relname), t.relname
            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            JOIN (SELECT d.objid AS sequence, d.refobjid AS owner FROM pg_depend d
                  WHERE d.classid = 'pg_class'::regclass AND d.refclassid = 'pg_class'::regclass AND d.deptype IN ('a', 'i')
                  UNION
                  SELECT d.refobjid, a.adrelid FROM pg_depend d JOIN pg_attrdef a ON a.oid = d.objid
                  WHERE d.classid = 'pg_attrdef'::regclass AND d.refclassid = 'pg_class'::regclass) u ON u.sequence = c.oid
            JOIN pg_class t ON t.oid = u.owner
            WHERE c.relkind = 'S'""";

    private static final String OPAQUE = """
            SELECT c.relname FROM pg_class c
            WHERE c.relnamespace NOT IN (SELECT oid FROM pg_namespace WHERE nspname IN ('pg_catalog', 'information_schema', 'pg_toast'))
              AND (c.relkind IN ('v', 'm', 'p', 'f')
               OR c.oid IN (SELECT tgrelid FROM pg_trigger WHERE NOT tgisinternal)
               OR c.oid IN (SELECT ev_class FROM pg_rewrite)
               OR c.oid IN (SELECT inhparent FROM pg_inherits)
               OR c.oid IN (SELECT confrelid FROM pg_constraint
                            WHERE contype = 'f' AND (confupdtype IN ('c', 'n', 'd') OR confdeltype IN ('c', 'n', 'd')))
               OR c.oid IN (SELECT a.adrelid FROM pg_attrdef a JOIN pg_depend d
                              ON d.classid = 'pg_attrdef'::regclass AND d.objid = a.oid AND d.refclassid = 'pg_proc'::regclass)
               OR c.oid IN (SELECT k.conrelid FROM pg_constraint k JOIN pg_depend d
                              ON d.classid = 'pg_constraint'::regclass AND d.objid = k.oid AND d.refclassid = 'pg_proc'::regclass)
               OR c.oid IN (SELECT adrelid FROM pg_attrdef WHERE pg_get_expr(adbin, adrelid) LIKE '%nextval(%::text%')
               OR c.oid IN (SELECT a.attrelid FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
                            WHERE t.typtype = 'd' AND t.typdefault LIKE '%(%'))
            UNION
            SELECT p.proname FROM pg_proc p
            WHERE p.pronamespace NOT IN (SELECT oid FROM pg_namespace WHERE nspname IN ('pg_catalog', 'information_schema'))""";

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}_]+");

    /** What executes a text that it is given, or names a sequence by a value. */
    private static final Set<String> DYNAMIC = Set.of(
            "execute",
            "nextval",
            "setval",
            "query_to_xml",
            "query_to_xml_and_xmlschema",
            "query_to_xmlschema",
            "ts_stat");

    /**
     * A sequence.
     *
     * @param quoted its name with its schema
     * @param isOwned whether this user may alter it
     * @param isNear whether its schema is in the search path
     * @param names in lower case its own name, and those of the tables that own it or use it by a default
     */
    record Sequence(String quoted, long cache, boolean isOwned, String schema, boolean isNear, Set<String> names) {}

    /** Reads it; without a sequence in one query. */
    static SequenceCatalog read(Connection connection) throws SQLException {
        Map<String, Sequence> sequences = new TreeMap<>();
        for (List<String> row : Sequences.rows(connection, SEQUENCES)) {
            Set<String> names = new HashSet<>(Set.of(lower(row.get(3))));
            sequences.put(
                    row.get(0),
                    new Sequence(
                            row.get(0),
                            Long.parseLong(row.get(1)),
                            row.get(2).equals("t"),
                            lower(row.get(4)),
                            row.get(5).equals("t"),
                            names));
        }
        if (sequences.isEmpty()) {
            return NONE;
        }
        for (List<String> row : Sequences.rows(connection, USERS)) {
            Sequence used = sequences.get(row.get(0));
            if (used != null) {
                used.names().add(lower(row.get(1)));
            }
        }
        Set<String> opaque = new HashSet<>();
        Sequences.rows(connection, OPAQUE).forEach(row -> opaque.add(lower(row.get(0))));
        return new SequenceCatalog(List.copyOf(sequences.values()), opaque);
    }

    /** The sequences that a statement may draw from, in an order that is the same for all runs. */
    List<Sequence> touchedBy(String text) {
        String lower = lower(text);
        Set<String> words = Set.copyOf(new HashSet<>(List.of(BETWEEN_WORDS.split(lower))));
        List<Sequence> near = new ArrayList<>();
        for (Sequence sequence : sequences) {
            if (sequence.isNear() || occurs(sequence.schema(), words, lower)) {
                near.add(sequence);
            }
        }
        boolean anything = isAnything(text, words)
                || lower.contains("u&\"")
                || opaque.stream().anyMatch(name -> occurs(name, words, lower));
        if (anything) {
            return near;
        }
        List<Sequence> named = near.stream()
                .filter(sequence -> sequence.names().stream().anyMatch(name -> occurs(name, words, lower)))
                .toList();
        return named.isEmpty() && words.stream().anyMatch(DYNAMIC::contains) ? near : named;
    }

    /** Whether the names in a text do not tell what it does. */
    private static boolean isAnything(String text, Set<String> words) {
        List<List<String>> pieces = Pieces.of(text, Backslash.PLAIN);
        return words.contains("execute")
                || (pieces.size() > 1 && SchemaChanges.mayBeIn(text))
                || pieces.stream().anyMatch(piece -> Set.of("do", "call", "{").contains(piece.get(0)));
    }

    private static boolean occurs(String name, Set<String> words, String text) {
        return BETWEEN_WORDS.matcher(name).find() ? text.contains(name) : words.contains(name);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
