package org.sluice.revert.internal.journal;

import java.sql.SQLException;
import java.util.Set;
import java.util.regex.Pattern;
import org.sluice.revert.internal.footprint.Footprint;
import org.sluice.revert.internal.footprint.Footprints;
import org.sluice.revert.internal.line.Effect;

/**
 * Tells what a statement does to the transaction of its run, where changes of the schema commit. What is not known to leave
 * it alone may commit it.
 */
record Effects(JournalDialect dialect) {
    /** They leave the transaction alone, on H2 and MariaDB. */
    private static final Set<String> DATA = Set.of(
            "SELECT",
            "VALUES",
            "TABLE",
            "INSERT",
            "REPLACE",
            "MERGE",
            "UPDATE",
            "DELETE",
            "SHOW",
            "DESCRIBE",
            "DESC",
            "EXPLAIN",
            "HELP");

    private static final Set<String> COMMITTING = Set.of(
            "CREATE",
            "ALTER",
            "DROP",
            "RENAME",
            "TRUNCATE",
            "COMMENT",
            "COMMIT",
            "ANALYZE",
            "OPTIMIZE",
            "CHECK",
            "CHECKSUM",
            "CHECKPOINT",
            "FLUSH",
            "LOAD",
            "UNLOCK",
            "PREPARE",
            "DEALLOCATE");

    private static final Set<String> TRANSACTION = Set.of("ROLLBACK", "SAVEPOINT", "RELEASE", "START");

    private static final Pattern COMMIT = Pattern.compile("(?i)\\s*commit(?:\\s+work)?\\s*;?\\s*");
    private static final Pattern AUTO_COMMIT = Pattern.compile("(?i)\\bautocommit\\b");
    private static final Pattern CREATE = Pattern.compile("(?i)\\bcreate\\b");

    /** What may stay behind a statement in its session. */
    private static final Pattern STAYING = Pattern.compile("(?i):=|\\binto\\s+@|\\btemp(?:orary)?\\b|\\bget_lock\\b");

    /**
     * The effect of a text.
     *
     * @throws SQLException when it would begin or end a transaction behind the back of the connection
     */
    Effect of(String sql, Footprint footprint) throws SQLException {
        Effect effect = footprint.isEmpty() ? Effect.READS : Effect.WRITES;
        if (footprint.everything()) {
            effect = Effect.MAY_COMMIT;
        }
        for (String verb : Footprints.verbs(sql)) {
            refuse(verb, sql, footprint);
            effect = effect.and(of(verb, sql, footprint));
        }
        return effect;
    }

    /** Whether the session may be another one after a text. */
    static boolean changesSession(String sql, Effect effect) {
        return effect == Effect.MAY_COMMIT
                || STAYING.matcher(sql).find()
                || Footprints.verbs(sql).contains("SET");
    }

    private Effect of(String verb, String sql, Footprint footprint) {
        if (verb.equals("WITH")) { // H2 lets every statement follow
            boolean reads = footprint.isEmpty() && !CREATE.matcher(sql).find();
            return reads ? Effect.READS : Effect.COMMITS;
        }
        if (verb.equals("SET")) {
            return dialect.commitsWithSet(sql) ? Effect.COMMITS : Effect.READS;
        }
        if (DATA.contains(verb)) {
            return Effect.READS;
        }
        return COMMITTING.contains(verb) ? Effect.COMMITS : Effect.MAY_COMMIT;
    }

    private static void refuse(String verb, String sql, Footprint footprint) throws SQLException {
        boolean refused = TRANSACTION.contains(verb)
                || (verb.equals("BEGIN") && footprint.isEmpty())
                || (verb.equals("COMMIT") && !COMMIT.matcher(sql).matches())
                || (verb.equals("SET") && AUTO_COMMIT.matcher(sql).find());
        if (refused) {
            throw new SQLException(
                    ("Cannot execute '%s' in a run: all its statements share one transaction of the server. Use "
                                    + "setAutoCommit(false), commit(), rollback() and setSavepoint() of the connection.")
                            .formatted(sql.strip()),
                    "2D000");
        }
    }
}
