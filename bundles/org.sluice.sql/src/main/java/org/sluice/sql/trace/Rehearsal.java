package org.sluice.sql.trace;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sluice.sql.trace.Interception.Reach;

/**
 * Lets a program tell its statements without executing them: queries are answered, and what may change something is only
 * noted, as if it had changed no row. For a program that is known to do nothing else than that.
 */
public final class Rehearsal {
    private final List<String> statements = new ArrayList<>();

    private Rehearsal() {}

    /** What is to be rehearsed. */
    @FunctionalInterface
    public interface Program {
        void execute(Connection connection) throws Exception;
    }

    /**
     * The statements that a program would execute, in their order.
     *
     * @param connection answers its queries; stays the caller's
     * @throws Exception what the program throws, such as when it misses what an earlier one would have made
     */
    public static List<String> of(Connection connection, Program program) throws Exception {
        Rehearsal rehearsal = new Rehearsal();
        program.execute(Interception.connection(connection, rehearsal::intercept, Reach.STATEMENTS));
        return List.copyOf(rehearsal.statements);
    }

    private @Nullable Object intercept(Call call) throws Throwable {
        if (!call.executes() || call.name().equals("executeQuery")) {
            return call.proceed();
        }
        statements.addAll(call.statements());
        Class<?> type = call.returnType();
        if (type == boolean.class) {
            return false;
        }
        if (type == long.class) {
            return 0L;
        }
        if (type == int.class) {
            return 0;
        }
        return type == long[].class
                ? new long[call.statements().size()]
                : new int[call.statements().size()];
    }
}
