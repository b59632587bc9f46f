package org.sluice.revert.internal.footprint;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells under which names a statement may have changed what there is in a schema. */
public final class ChangedNames {
    private static final Set<String> VERBS = Set.of("CREATE", "ALTER", "DROP", "RENAME", "TRUNCATE");

    /** What has no rows of its own and can lead anywhere, or is more than one object. */
    private static final Set<String> ROUTINES =
            Set.of("PROCEDURE", "FUNCTION", "PACKAGE", "BODY", "ALIAS", "AGGREGATE", "DOMAIN", "SCHEMA", "DATABASE");

    private ChangedNames() {}

    /**
     * All names that stand in a statement, and those that its footprint adds: whatever has none of them is as it was, but for
     * the triggers and foreign keys of what has one. Empty where that is not known, so that everything may have changed.
     */
    public static Optional<Set<String>> of(String sql, Footprint footprint) {
        if (footprint.everything() || footprint.releases() || !isUnderstood(sql)) {
            return Optional.empty();
        }
        Set<String> names = new HashSet<>(footprint.names());
        Readings.union(sql).stream().filter(Token::isName).map(Token::text).forEach(names::add);
        return Optional.of(names);
    }

    private static boolean isUnderstood(String sql) {
        return Readings.of(sql).stream().flatMap(List::stream).allMatch(ChangedNames::isOfTables);
    }

    /** Whether it is about tables, views, sequences, their indexes and triggers only. */
    private static boolean isOfTables(List<Token> statement) {
        return anyOf(VERBS, statement.get(0)) && statement.stream().noneMatch(token -> anyOf(ROUTINES, token));
    }

    private static boolean anyOf(Set<String> keyWords, Token token) {
        return keyWords.stream().anyMatch(token::is);
    }
}
