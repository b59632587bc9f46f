package org.sluice.revert.internal.journal.h2;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What two definitions have in common when they mean the same: without names that H2 made up, and without statistics. */
final class Fingerprint {
    private static final String TEXT = "'[^']*+(?:''[^']*+)*+'";

    /** What is in quotes stays as it is. */
    private static final Pattern STATISTICS = Pattern.compile("(" + TEXT + "|" + Names.NAME + ")| SELECTIVITY \\d+");

    private static final Pattern MADE_UP = Pattern.compile("\"CONSTRAINT_[0-9A-F]+(?:_[0-9]+)*\"");
    private static final Pattern OWN_INDEX = Pattern.compile(" INDEX " + Names.NAME + "\\." + Names.NAME);

    private Fingerprint() {}

    /** The order of statements does not count: H2 does not keep it. */
    static String of(List<String> statements, List<Line> links) {
        return Stream.concat(statements.stream(), links.stream().map(Line::sql))
                .filter(sql -> !sql.contains(OwnIndex.IF_NOT_EXISTS))
                .map(Fingerprint::normal)
                .sorted()
                .collect(Collectors.joining(";\n"));
    }

    /** A statement without statistics. */
    static String lasting(String sql) {
        return STATISTICS.matcher(sql).replaceAll("$1");
    }

    private static String normal(String sql) {
        if (!sql.startsWith("ALTER TABLE ")) {
            return lasting(sql);
        }
        return MADE_UP.matcher(OWN_INDEX.matcher(sql).replaceAll("")).replaceAll("\"CONSTRAINT_\"");
    }
}
