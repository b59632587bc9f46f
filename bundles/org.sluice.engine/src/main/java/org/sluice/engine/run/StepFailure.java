package org.sluice.engine.run;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.sluice.api.ErrorCode;
import org.sluice.engine.graph.Edge;
import org.sluice.engine.plan.Plan;

/** Tells a step's failure: module, step, statement and cause. */
final class StepFailure {
    private static final int SQL_SHOWN = 400;

    private StepFailure() {}

    static RunFailure of(Plan plan, Edge edge, String step, Throwable thrown, Optional<String> sql) {
        String statement =
                sql.map(text -> " at the statement '" + shorten(text) + "'").orElse("");
        String problem = "Cannot upgrade '%s' from '%s' to '%s': step '%s' failed%s: %s"
                .formatted(plan.module(), edge.from(), edge.to(), step, statement, reason(thrown));
        ErrorCode code = RunFailure.conflicting(thrown) ? ErrorCode.RUN_CONFLICT : ErrorCode.STEP_FAILED;
        return new RunFailure(code, problem, Optional.of(thrown), Optional.of(step), sql);
    }

    /** The innermost cause says what happened; what wraps it says where, which the message has already. */
    static String reason(Throwable thrown) {
        List<Throwable> causes = Causes.of(thrown);
        Throwable root = causes.get(causes.size() - 1);
        String message = root.getMessage() == null ? "" : ": " + oneLine(root.getMessage());
        String state = root instanceof SQLException e && e.getSQLState() != null
                ? " (SQLState %s, code %d)".formatted(e.getSQLState(), e.getErrorCode())
                : "";
        return (root.getClass().getName() + message).replaceFirst("\\.$", "") + state + "." + addition(root);
    }

    /** What was found out about a failure of the database stands behind it. */
    private static String addition(Throwable root) {
        if (root instanceof SQLException e && e.getNextException() != null) {
            String next = oneLine(String.valueOf(e.getNextException().getMessage()));
            return next.equals(oneLine(String.valueOf(e.getMessage()))) ? "" : " " + next + ".";
        }
        return "";
    }

    private static String shorten(String sql) {
        String line = oneLine(sql);
        return line.length() <= SQL_SHOWN ? line : line.substring(0, SQL_SHOWN) + "...";
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
