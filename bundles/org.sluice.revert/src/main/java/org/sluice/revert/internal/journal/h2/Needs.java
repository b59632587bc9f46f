package org.sluice.revert.internal.journal.h2;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a table's columns and checks use: domains, routines, sequences; of a constant H2 keeps only the value. It may be gone
 * when the table is made again, and come back only afterwards; so each is made before the table when it is missing.
 */
final class Needs {
    private static final List<Part> PARTS =
            List.of(Part.ALIAS, Part.AGGREGATE, Part.SEQUENCE, Part.DOMAIN, Part.DOMAIN_CONSTRAINT);

    private static final Pattern QUALIFIED = Pattern.compile(Names.NAME + "\\." + Names.NAME);

    private final Lines lines;

    Needs(Lines lines) {
        this.lines = lines;
    }

    /** Statements that make what is needed, in order, and change nothing where it is there. */
    List<String> of(Line table, Stream<Line> checks) {
        StringBuilder text = new StringBuilder(table.sql());
        checks.forEach(check -> text.append('\n').append(check.sql()));
        List<Line> needs = List.of();
        int before = -1;
        while (needs.size() > before) {
            before = needs.size();
            needs = mentioned(text.toString());
            needs.forEach(need -> text.append('\n').append(need.sql()));
        }
        return needs.stream().map(Needs::ifMissing).toList();
    }

    private List<Line> mentioned(String text) {
        return PARTS.stream()
                .flatMap(lines::all)
                .filter(line -> text.contains(mention(line)))
                .toList();
    }

    /** The name with its schema as H2 wrote it, which is how it stands in what uses it; of a domain's constraint the domain. */
    static String mention(Line line) {
        Matcher name = QUALIFIED.matcher(line.sql());
        return name.find() ? name.group() : line.name();
    }

    private static String ifMissing(Line line) {
        String sql = line.sql();
        int at = line.part() == Part.DOMAIN_CONSTRAINT ? sql.indexOf(" ADD CONSTRAINT ") : 0;
        String verb = line.part() == Part.DOMAIN_CONSTRAINT
                ? " ADD CONSTRAINT "
                : "CREATE " + (sql.startsWith("CREATE FORCE ") ? "FORCE " : "") + line.part() + " ";
        return sql.substring(0, at) + verb + "IF NOT EXISTS " + sql.substring(at + verb.length());
    }
}
