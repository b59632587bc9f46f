package org.sluice.revert.internal.journal.mariadb;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Tells which statements change nothing but the structure around the rows of a table. */
final class KeptRows {
    private static final Set<String> INDEX_KINDS = Set.of("INDEX", "KEY", "UNIQUE", "FULLTEXT", "SPATIAL");

    /** What makes an added column, or what looks like one, more than a column: its values count, or rows are ordered by it. */
    private static final Set<String> NOT_PLAIN =
            Set.of("AUTO_INCREMENT", "PRIMARY", "KEY", "SERIAL", "ROW", "VERSIONING", "PARTITION", "PERIOD");

    private static final Set<String> NO_COLUMN = Set.of("PARTITION", "SYSTEM", "PERIOD", "PRIMARY", "(");

    private KeptRows() {}

    static boolean in(String sql) {
        return Tokens.of(sql).map(KeptRows::in).orElse(false);
    }

    private static boolean in(List<String> statement) {
        List<String> tokens = new ArrayList<>(statement);
        while (!tokens.isEmpty() && tokens.get(tokens.size() - 1).equals(";")) {
            tokens.remove(tokens.size() - 1);
        }
        if (tokens.size() < 3 || tokens.contains(";")) {
            return false;
        }
        return switch (tokens.get(0)) {
            case "ALTER" ->
                tokens.get(1).equals("TABLE") && clauses(tokens).stream().allMatch(KeptRows::keeps);
            case "CREATE" -> creates(tokens.subList(1, tokens.size()));
            case "DROP" -> Set.of("INDEX", "TRIGGER").contains(tokens.get(1)) && !isPrimary(tokens.get(2));
            default -> false;
        };
    }

    private static boolean creates(List<String> rest) {
        List<String> tokens = startsWith(rest, "OR", "REPLACE") ? rest.subList(2, rest.size()) : rest;
        if (tokens.contains("TRIGGER") && Set.of("TRIGGER", "DEFINER").contains(tokens.get(0))) {
            return tokens.indexOf("TRIGGER") < 8;
        }
        int kind = INDEX_KINDS.contains(tokens.get(0)) && !tokens.get(0).equals("INDEX") ? 1 : 0;
        return tokens.size() > kind && tokens.get(kind).equals("INDEX");
    }

    /** What an ALTER TABLE says about its table, cut at the commas that stand outside of brackets. */
    private static List<List<String>> clauses(List<String> tokens) {
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

    private static boolean keeps(List<String> clause) {
        if (clause.size() < 2) {
            return false;
        }
        String what = clause.get(1);
        return switch (clause.get(0)) {
            case "ADD" -> adds(clause.subList(1, clause.size()));
            case "DROP" -> drops(clause.subList(1, clause.size()));
            case "ALTER" -> !INDEX_KINDS.contains(what) && setsDefault(clause.subList(1, clause.size()));
            case "ALGORITHM", "LOCK" -> clause.size() <= 3;
            default -> false;
        };
    }

    private static boolean adds(List<String> rest) {
        String what = rest.get(0);
        if (INDEX_KINDS.contains(what) || what.equals("FOREIGN") || what.equals("CHECK")) {
            return true;
        }
        if (what.equals("CONSTRAINT")) {
            return rest.stream()
                    .filter(Set.of("UNIQUE", "FOREIGN", "CHECK", "PRIMARY")::contains)
                    .findFirst()
                    .filter(kind -> !kind.equals("PRIMARY"))
                    .isPresent();
        }
        // a column that is called COLUMN is doubtful, and not worth more than a copy
        return !NO_COLUMN.contains(what) && Collections.disjoint(rest, NOT_PLAIN) && rest.size() > 1;
    }

    private static boolean drops(List<String> rest) {
        boolean named =
                Set.of("INDEX", "KEY", "CONSTRAINT").contains(rest.get(0)) || startsWith(rest, "FOREIGN", "KEY");
        return named && rest.stream().noneMatch(KeptRows::isPrimary);
    }

    private static boolean setsDefault(List<String> rest) {
        List<String> tokens = rest.get(0).equals("COLUMN") ? rest.subList(1, rest.size()) : rest;
        return tokens.size() > 2
                && (startsWith(tokens.subList(1, tokens.size()), "SET", "DEFAULT")
                        || startsWith(tokens.subList(1, tokens.size()), "DROP", "DEFAULT"));
    }

    private static boolean isPrimary(String token) {
        return token.equals("PRIMARY") || token.equalsIgnoreCase("`PRIMARY`") || token.equalsIgnoreCase("\"PRIMARY\"");
    }

    private static boolean startsWith(List<String> tokens, String first, String second) {
        return tokens.size() > 1 && tokens.get(0).equals(first) && tokens.get(1).equals(second);
    }
}
