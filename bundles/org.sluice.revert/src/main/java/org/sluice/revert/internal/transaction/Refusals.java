package org.sluice.revert.internal.transaction;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sluice.revert.internal.transaction.Pieces.Backslash;

/** The statements that must not reach the one connection of a run: they would end its transaction, or reach out of it. */
final class Refusals {
    static final String ALONE = "Put it alone in its registration and set revert=none for that.";

    private static final Set<String> TRANSACTION =
            Set.of("begin", "start", "commit", "end", "rollback", "abort", "savepoint", "release");

    private static final Set<String> OUTSIDE = Set.of(
            "lo_export",
            "pg_file_write",
            "pg_file_rename",
            "pg_file_unlink",
            "dblink",
            "dblink_connect",
            "dblink_connect_u",
            "dblink_exec",
            "dblink_open",
            "dblink_send_query");

    private static final Map<String, String> LOCKS = Map.of(
            "pg_advisory_unlock_all",
            "pg_advisory_unlock",
            "standard_conforming_strings",
            "E'..' for texts with escapes");

    private Refusals() {}

    /** Fails when a text holds a statement that a run cannot have; nothing was executed then. */
    static void check(String text) throws SQLException {
        for (Backslash backslash : Backslash.values()) {
            int routines = 0;
            for (List<String> words : Pieces.of(text, backslash)) {
                if (isRoutineWithStatements(words)) {
                    routines++;
                } else if (words.get(0).equals("end") && routines > 0) {
                    routines--; // what BEGIN ATOMIC began
                } else {
                    transaction(words);
                }
                outside(words);
            }
        }
    }

    private static void transaction(List<String> words) throws SQLException {
        String first = words.get(0).equals("{") // an escape of JDBC, such as {oj ..}, stands for what is in it
                ? words.stream().filter(TRANSACTION::contains).findFirst().orElse("{")
                : words.get(0);
        boolean prepares =
                first.equals("prepare") && words.size() > 1 && words.get(1).equals("transaction");
        if (prepares || TRANSACTION.contains(first)) {
            throw new SQLException(
                    ("Cannot execute '%s' in a run: the run is one transaction, which only Sluice ends. Use setAutoCommit(false), "
                                    + "commit(), rollback() and setSavepoint() of the connection.")
                            .formatted(prepares ? "prepare transaction" : first),
                    "2D000");
        }
    }

    private static void outside(List<String> words) throws SQLException {
        Optional<String> effect = words.get(0).equals("copy") ? copy(words) : Optional.empty();
        for (String word : words) {
            if (OUTSIDE.contains(word)) {
                effect = Optional.of(word);
            }
            if (LOCKS.containsKey(word)) {
                throw new SQLException(
                        "Cannot use '%s' in a run: it would change what the run's own connection relies on. Use %s."
                                .formatted(word, LOCKS.get(word)),
                        "0A000");
            }
        }
        if (effect.isPresent()) {
            throw new SQLException(
                    "Cannot execute '%s' in a run: what it does outside of the schema cannot be taken back. %s"
                            .formatted(effect.get(), ALONE),
                    "0A000");
        }
    }

    private static Optional<String> copy(List<String> words) {
        if (words.contains("program")) {
            return Optional.of("copy ... program");
        }
        int to = words.lastIndexOf("to");
        boolean file = to > 0 && to + 1 < words.size() && words.get(to + 1).equals("'");
        return file ? Optional.of("copy ... to a file") : Optional.empty();
    }

    private static boolean isRoutineWithStatements(List<String> words) {
        int atomic = words.indexOf("atomic");
        return words.get(0).equals("create")
                && (words.contains("function") || words.contains("procedure"))
                && atomic > 0
                && words.get(atomic - 1).equals("begin");
    }
}
