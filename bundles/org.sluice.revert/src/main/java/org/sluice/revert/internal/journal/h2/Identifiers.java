package org.sluice.revert.internal.journal.h2;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names in a statement. */
final class Identifiers {
    private static final Pattern NAME = Pattern.compile(Names.NAME + "|[\\p{L}_][\\p{L}\\p{N}_$]*");

    private Identifiers() {}

    /** All that could be a name, more rather than less: words in texts too. */
    static Set<String> in(String sql) {
        return NAME.matcher(sql)
                .results()
                .map(match -> match.group().endsWith("\"") ? Names.unquote(match.group()) : match.group())
                .collect(Collectors.toSet());
    }
}
