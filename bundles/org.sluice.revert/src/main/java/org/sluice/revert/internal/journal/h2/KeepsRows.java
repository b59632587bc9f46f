package org.sluice.revert.internal.journal.h2;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The statements that can be taken back without a copy. Only such are named as H2 executes without building the table anew
 * (a kill in the midst of that could lose it), and as make the table use nothing that it did not use before.
 */
final class KeepsRows {
    static final String NAME = "(?:\"[^\"]+\"|[\\p{L}_][\\p{L}\\p{N}_$]*)";
    static final String PATH = NAME + "(?:\\." + NAME + ")?";
    private static final String COLUMNS = " ?\\([^()]*\\)";
    static final String IF = "(?:if (?:not )?exists )?";

    private static final List<Pattern> SHAPES = List.of(
            shape("create (?:unique )?index " + IF + PATH + " on " + PATH + COLUMNS),
            shape("drop index " + IF + PATH),
            shape("drop trigger " + IF + PATH),
            shape("create trigger " + IF + PATH + " (?:before|after) [a-z, ]+ on " + PATH
                    + "(?: for each row)? call ['\"][^'\"]+['\"]"),
            shape("alter table " + IF + PATH + " add constraint " + IF + PATH + " unique" + COLUMNS),
            shape("alter table " + IF + PATH + " add (?:constraint " + IF + PATH + " )?foreign key" + COLUMNS
                    + " references " + PATH + "(?:" + COLUMNS + ")?[a-z ]*"),
            shape("alter table " + IF + PATH + " drop constraint " + IF + PATH));

    private KeepsRows() {}

    static boolean test(String sql) {
        String plain = plain(sql);
        return SHAPES.stream().anyMatch(shape -> shape.matcher(plain).matches());
    }

    /** A statement as the shapes are written; blank when there is, or could be, a comment in it. */
    static String plain(String sql) {
        String plain = sql.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        boolean commented = plain.contains("--") || plain.contains("/*") || plain.contains("//");
        return commented ? "" : plain;
    }

    private static Pattern shape(String expression) {
        return Pattern.compile(expression);
    }
}
