package org.sluice.engine.run;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.sluice.api.ErrorCode;
import org.sluice.api.SluiceException;
import org.sluice.engine.graph.Edge;
import org.sluice.engine.plan.Plan;

/** Tells a step's failure: module, step, statement and cause, and what is left behind. */
final class StepFailure {
    private static final int SQL_SHOWN = 400;

    private StepFailure() {}

    static SluiceException of(
            Plan plan, Edge edge, String step, Throwable thrown, Optional<String> sql, String remedy) {
        String statement =
                sql.map(text -> " at the statement '" + shorten(text) + "'").orElse("");
        String problem = "Cannot upgrade '%s' from '%s' to '%s': step '%s' failed%s: %s"
                .formatted(plan.module(), edge.from(), edge.to(), step, statement, reason(thrown));
        SluiceException failure = new SluiceException(ErrorCode.STEP_FAILED, problem, remedy, thrown)
                .with("module", plan.module().value())
                .with("from", edge.from().toString())
                .with("to", edge.to().toString())
                .with("step", step);
        sql.ifPresent(text -> failure.with("sql", text));
        return failure;
    }

    /** The innermost cause says what happened; what wraps it says where, which the message has already. */
    private static String reason(Throwable thrown) {
        List<Throwable> causes = Causes.of(thrown);
        Throwable root = causes.get(causes.size() - 1);
        String message = root.getMessage() == null ? "" : ": " + oneLine(root.getMessage());
        String state = root instanceof SQLException e && e.getSQLState() != null
                ? " (SQLState %s, code %d)".formatted(e.getSQLState(), e.getErrorCode())
                : "";
        return (root.getClass().getName() + message).replaceFirst("\\.$", "") + state + ".";
    }

    private static String shorten(String sql) {
        String line = oneLine(sql);
        return line.length() <= SQL_SHOWN ? line : line.substring(0, SQL_SHOWN) + "...";
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
