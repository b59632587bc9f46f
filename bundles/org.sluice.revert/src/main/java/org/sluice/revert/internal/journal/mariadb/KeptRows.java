package org.sluice.revert.internal.journal.mariadb;

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
        return Clauses.statement(sql).map(KeptRows::in).orElse(false);
    }

    private static boolean in(List<String> tokens) {
        return switch (tokens.get(0)) {
            case "ALTER" ->
                tokens.get(1).equals("TABLE") && Clauses.of(tokens).stream().allMatch(KeptRows::keeps);
            case "CREATE" -> creates(tokens.subList(1, tokens.size()));
            case "DROP" -> Set.of("INDEX", "TRIGGER").contains(tokens.get(1)) && !isPrimary(tokens.get(2));
            default -> false;
        };
    }

    private static boolean creates(List<String> rest) {
        List<String> tokens = Clauses.startsWith(rest, "OR", "REPLACE") ? rest.subList(2, rest.size()) : rest;
        if (tokens.contains("TRIGGER") && Set.of("TRIGGER", "DEFINER").contains(tokens.get(0))) {
            return tokens.indexOf("TRIGGER") < 8;
        }
        int kind = INDEX_KINDS.contains(tokens.get(0)) && !tokens.get(0).equals("INDEX") ? 1 : 0;
        return tokens.size() > kind && tokens.get(kind).equals("INDEX");
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
        boolean named = Set.of("INDEX", "KEY", "CONSTRAINT").contains(rest.get(0))
                || Clauses.startsWith(rest, "FOREIGN", "KEY");
        return named && rest.stream().noneMatch(KeptRows::isPrimary);
    }

    private static boolean setsDefault(List<String> rest) {
        List<String> tokens = rest.get(0).equals("COLUMN") ? rest.subList(1, rest.size()) : rest;
        return tokens.size() > 2
                && (Clauses.startsWith(tokens.subList(1, tokens.size()), "SET", "DEFAULT")
                        || Clauses.startsWith(tokens.subList(1, tokens.size()), "DROP", "DEFAULT"));
    }

    private static boolean isPrimary(String token) {
        return token.equals("PRIMARY") || token.equalsIgnoreCase("`PRIMARY`") || token.equalsIgnoreCase("\"PRIMARY\"");
    }
}
