package org.sluice.revert.internal.journal.h2;

import java.util.Optional;
import java.util.regex.Matcher;

/**
 * A statement that makes a part of a schema.
 *
 * @param name what is made; of a right the table that it is given on
 * @param table to which it belongs (of a domain's constraint the domain); blank when to none
 * @param parent the table that a foreign key refers to; else blank
 * @param columns of a unique constraint or foreign key, as they are written; else blank
 */
record Line(Part part, String name, String table, String parent, String columns, String sql) {
    /** Reads a statement; empty when it makes nothing that matters, such as a user. */
    static Optional<Line> of(String sql) {
        for (Part part : Part.values()) {
            Matcher matcher = part.pattern().matcher(sql);
            if (matcher.lookingAt()) {
                String table = group(matcher, "table");
                return Optional.of(new Line(
                        part,
                        part == Part.GRANT ? table : group(matcher, "name"),
                        table,
                        group(matcher, "parent"),
                        group(matcher, "columns"),
                        sql));
            }
        }
        return Optional.empty();
    }

    private static String group(Matcher matcher, String group) {
        if (!matcher.pattern().pattern().contains("(?<" + group + ">")) {
            return "";
        }
        String text = matcher.group(group);
        return "columns".equals(group) ? text : Names.unquote(text);
    }

    boolean belongsTo(String owner) {
        return table.equals(owner);
    }

    Line with(String changed) {
        return new Line(part, name, table, parent, columns, changed);
    }
}
