package org.sluice.revert.internal.journal.h2;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The next values of identity columns and sequences. */
final class Generators {
    private static final int DEFAULT_CACHE = 32;

    private static final Pattern IDENTITY = Pattern.compile("\n {4}(" + Names.NAME + ")[^\n']*?"
            + " GENERATED (?:BY DEFAULT|ALWAYS) AS IDENTITY\\(START WITH (-?\\d+)(?: RESTART WITH (-?\\d+))?(?=[ )])"
            + "(?![^)]*EXHAUSTED)");

    private static final Pattern NEXT = Pattern.compile("( AS IDENTITY\\(START WITH -?\\d+) RESTART WITH -?\\d+");

    private static final Pattern OPTIONS = Pattern.compile(
            "CREATE SEQUENCE (?<sequence>" + Names.NAME + "\\." + Names.NAME + ")(?<type> AS [A-Z() 0-9]+?)?"
                    + " START WITH (?<start>-?\\d+)(?: RESTART WITH (?<base>-?\\d+))?(?: INCREMENT BY (?<step>-?\\d+))?"
                    + "(?<minimum> MINVALUE -?\\d+)?(?<maximum> MAXVALUE -?\\d+)?(?<cycle> CYCLE| EXHAUSTED)?"
                    + "(?<cache> NO CACHE| CACHE \\d+)?");

    private Generators() {}

    /** Statements that set the next value of each identity column, which rows that come back may have moved. */
    static List<String> restarts(Line table) {
        String head = table.sql();
        Matcher name = table.part().pattern().matcher(head);
        String written =
                name.lookingAt() ? head.substring(head.indexOf(" TABLE ") + " TABLE ".length(), name.end()) : "";
        return IDENTITY.matcher(head)
                .results()
                .map(column ->
                        "ALTER TABLE " + written + " ALTER COLUMN " + column.group(1) + " RESTART WITH " + base(column))
                .toList();
    }

    /** A statement that makes a table, without the next values of its identity columns. */
    static String withoutNext(String create) {
        return NEXT.matcher(create).replaceAll("$1");
    }

    /** What makes an existing sequence like the one that a statement makes, whatever its options are now. */
    static String alter(String create) {
        Matcher options = matched(create);
        return "ALTER SEQUENCE " + options.group("sequence")
                + " START WITH " + options.group("start")
                + " RESTART WITH " + or(options, "base", options.group("start"))
                + " INCREMENT BY " + or(options, "step", "1")
                + or(options, "minimum", " NO MINVALUE")
                + or(options, "maximum", " NO MAXVALUE")
                + or(options, "cycle", " NO CYCLE")
                + or(options, "cache", " CACHE " + DEFAULT_CACHE);
    }

    /** The type that a sequence has for good; blank when it is the usual one. */
    static String type(String create) {
        return or(matched(create), "type", "");
    }

    private static Matcher matched(String create) {
        Matcher options = OPTIONS.matcher(create);
        if (!options.matches()) {
            throw new IllegalStateException("Cannot read '" + create + "', which makes a sequence. Expected '"
                    + OPTIONS.pattern() + "'. Report this statement and the version of H2.");
        }
        return options;
    }

    private static String or(Matcher options, String group, String absent) {
        String found = options.group(group);
        return found == null ? absent : found;
    }

    private static String base(MatchResult column) {
        return column.group(3) == null ? column.group(2) : column.group(3);
    }
}
