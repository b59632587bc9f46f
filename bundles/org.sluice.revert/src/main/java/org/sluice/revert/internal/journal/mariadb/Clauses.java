package org.sluice.revert.internal.journal.mariadb;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What a statement {@code ALTER TABLE} says about its table, in parts. */
final class Clauses {
    private Clauses() {}

    /** The tokens of one statement; empty when it is none, or more than one, or cannot be read with certainty. */
    static Optional<List<String>> statement(String sql) {
        return Tokens.of(sql).map(Clauses::withoutEnd).filter(tokens -> tokens.size() >= 3 && !tokens.contains(";"));
    }

    /** The parts of a statement that is an {@code ALTER TABLE}; empty for any other. */
    static List<List<String>> of(List<String> statement) {
        return startsWith(statement, "ALTER", "TABLE") ? cut(statement) : List.of();
    }

    static boolean startsWith(List<String> tokens, String first, String second) {
        return tokens.size() > 1 && tokens.get(0).equals(first) && tokens.get(1).equals(second);
    }

    private static List<String> withoutEnd(List<String> statement) {
        List<String> tokens = new ArrayList<>(statement);
        while (!tokens.isEmpty() && tokens.get(tokens.size() - 1).equals(";")) {
            tokens.remove(tokens.size() - 1);
        }
        return tokens;
    }

    /** Cut at the commas that stand outside of brackets. */
    private static List<List<String>> cut(List<String> tokens) {
        int at = startsWith(tokens.subList(2, tokens.size()), "IF", "EXISTS") ? 5 : 3;
        if (tokens.size() > at + 1 && tokens.get(at).equals(".")) {
            at += 2;
        }
        List<List<String>> clauses = new ArrayList<>();
        List<String> clause = new ArrayList<>();
        int depth = 0;
        for (String token : at < tokens.size() ? tokens.subList(at, tokens.size()) : Collections.<String>emptyList()) {
            depth += token.equals("(") ? 1 : token.equals(")") ? -1 : 0;
            if (depth == 0 && token.equals(",")) {
                clauses.add(clause);
                clause = new ArrayList<>();
            } else {
                clause.add(token);
            }
        }
        clauses.add(clause);
        return clauses;
    }
}
