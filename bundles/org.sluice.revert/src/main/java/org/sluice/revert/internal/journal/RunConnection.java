package org.sluice.revert.internal.journal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;
import org.sluice.sql.trace.Call;
import org.sluice.sql.trace.Interceptor;

/**
 * A connection that a step has taken: closing it gives the one behind it back. What goes round the journal is refused. Like
 * the connection, it is used by one thread at a time.
 */
final class RunConnection implements Interceptor {
    private final Connection physical;
    private final Return giveBack;
    private final Set<Statement> statements = Collections.newSetFromMap(new WeakHashMap<>());
    private boolean closed;

    /** Takes a connection back. */
    @FunctionalInterface
    interface Return {
        void take(Connection connection) throws SQLException;
    }

    RunConnection(Connection physical, Return giveBack) {
        this.physical = physical;
        this.giveBack = giveBack;
    }

    @Override
    public @Nullable Object intercept(Call call) throws Throwable {
        return switch (call.name()) {
            case "isWrapperFor" -> false;
            case "unwrap" -> throw refused("The driver's own objects go round the journal of an upgrade");
            default -> call.target() instanceof Connection ? onConnection(call) : call.proceed();
        };
    }

    private @Nullable Object onConnection(Call call) throws Throwable {
        return switch (call.name()) {
            case "close" -> close();
            case "isClosed" -> closed || physical.isClosed();
            case "setCatalog", "setSchema" -> throw refused("An upgrade stays in the schema of its connection");
            default -> onOpenConnection(call);
        };
    }

    private @Nullable Object onOpenConnection(Call call) throws Throwable {
        if (closed) {
            throw new SQLException("The connection is closed.", "08003");
        }
        boolean prepares = call.name().startsWith("prepare");
        if ((prepares || call.name().equals("createStatement"))
                && Objects.equals(call.argument(prepares ? 2 : 1), ResultSet.CONCUR_UPDATABLE)) {
            throw refused("Rows that are changed through a result set are not seen by the journal; use a statement");
        }
        Object result = call.proceed();
        if (result instanceof Statement statement) {
            statements.add(statement);
        }
        return result;
    }

    private @Nullable Object close() throws SQLException {
        if (!closed) {
            closed = true;
            for (Statement statement : Set.copyOf(statements)) {
                statement.close();
            }
            giveBack.take(physical);
        }
        return null;
    }

    private static SQLException refused(String reason) {
        return new SQLFeatureNotSupportedException(reason + ".");
    }
}
