package org.sluice.revert.internal.journal.mariadb;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sluice.revert.internal.journal.mariadb.TableText.Item;

/** Compares how a statement defines a column with how it is defined. Only what is evidently the same is. */
final class SameColumn {
    private static final Map<String, String> SYNONYMS =
            Map.of("INTEGER", "INT", "NUMERIC", "DECIMAL", "DEC", "DECIMAL");

    /** How wide the server makes an integer that does not say so, with a sign and without. */
    private static final Map<String, List<String>> WIDTHS = Map.of(
            "TINYINT", List.of("4", "3"),
            "SMALLINT", List.of("6", "5"),
            "MEDIUMINT", List.of("9", "8"),
            "INT", List.of("11", "10"),
            "BIGINT", List.of("20", "20"));

    private SameColumn() {}

    /** @param definition the tokens behind the name */
    static boolean is(List<String> definition, Item column) {
        List<String> tokens = Tokens.of(column.text()).orElse(List.of());
        // what a timestamp is when it does not say so depends on settings
        return tokens.size() > 1
                && !tokens.contains("TIMESTAMP")
                && normal(tokens.subList(1, tokens.size())).equals(normal(definition));
    }

    private static List<String> normal(List<String> definition) {
        List<String> tokens = new ArrayList<>(definition);
        tokens.replaceAll(token -> SYNONYMS.getOrDefault(token, token));
        List<String> widths = WIDTHS.get(tokens.get(0));
        if (widths != null && !(tokens.size() > 1 && tokens.get(1).equals("("))) {
            tokens.addAll(1, List.of("(", widths.get(tokens.contains("UNSIGNED") ? 1 : 0), ")"));
        }
        return withoutNull(tokens);
    }

    /** What may be null, and is null where nobody says otherwise, says so or does not. */
    private static List<String> withoutNull(List<String> tokens) {
        List<String> rest = new ArrayList<>();
        for (String token : tokens) {
            String before = rest.isEmpty() ? "" : rest.get(rest.size() - 1);
            if (!token.equals("NULL") || before.equals("NOT")) {
                rest.add(token);
            } else if (before.equals("DEFAULT")) {
                rest.remove(rest.size() - 1);
            }
        }
        return rest;
    }
}
