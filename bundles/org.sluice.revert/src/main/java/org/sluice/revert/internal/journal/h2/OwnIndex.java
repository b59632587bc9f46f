package org.sluice.revert.internal.journal.h2;

import java.util.stream.Stream;

/**
 * The indexes that H2 makes for constraints. What it writes down leaves them out. Made again without them, a constraint would
 * take whichever index is there by then, which could not be dropped any more as long as the constraint lives.
 */
final class OwnIndex {
    /** With these words begins a statement that makes such an index, and no other. */
    static final String IF_NOT_EXISTS = "INDEX IF NOT EXISTS ";

    private OwnIndex() {}

    /** The statements that make a unique constraint or foreign key as it is, its index first. */
    static Stream<Line> explicit(Script script, Line constraint) {
        return script.ownIndex(constraint)
                .map(index -> Stream.of(
                        index(script, constraint, index), constraint.with(naming(constraint, script.qualified(index)))))
                .orElseGet(() -> Stream.of(constraint));
    }

    private static Line index(Script script, Line constraint, String name) {
        String sql = constraint.sql();
        int columns = sql.lastIndexOf("(" + constraint.columns() + ")");
        String unique =
                constraint.part() == Part.UNIQUE ? sql.substring(sql.lastIndexOf("UNIQUE ", columns), columns) : "";
        return new Line(
                Part.INDEX,
                name,
                constraint.table(),
                "",
                "",
                "CREATE " + unique + IF_NOT_EXISTS + script.qualified(name) + " ON "
                        + script.qualified(constraint.table()) + "(" + constraint.columns() + ")");
    }

    private static String naming(Line constraint, String index) {
        if (constraint.part() == Part.UNIQUE) {
            return constraint.sql() + " INDEX " + index;
        }
        String columns = "FOREIGN KEY(" + constraint.columns() + ")";
        int end = constraint.sql().indexOf(columns) + columns.length();
        return constraint.sql().substring(0, end) + " INDEX " + index
                + constraint.sql().substring(end);
    }
}
