package org.sluice.revert.internal.line;

import java.sql.Blob;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sluice.sql.trace.Call;
import org.sluice.sql.trace.Interceptor;

/** Decides what becomes of each call of a step: what the server would see goes through the {@link Line}. */
final class HandleCalls implements Interceptor {
    /** Of a connection, these do not lead to the server. */
    private static final Set<String> LOCAL = Set.of(
            "getMetaData",
            "getWarnings",
            "clearWarnings",
            "nativeSQL",
            "getTypeMap",
            "getHoldability",
            "getClientInfo",
            "getNetworkTimeout",
            "getCatalog");

    /** Hints, which a connection may ignore. */
    private static final Set<String> HINTS = Set.of("setClientInfo", "setNetworkTimeout", "beginRequest", "endRequest");

    private final Handle handle;
    private final Line line;

    HandleCalls(Line line) throws SQLException {
        this.line = line;
        this.handle = new Handle(line);
        line.join(handle);
    }

    @Override
    public @Nullable Object intercept(Call call) throws Throwable {
        Object target = call.target();
        if (call.name().equals("isWrapperFor")) {
            return false;
        }
        if (call.name().equals("unwrap")) {
            throw new SQLFeatureNotSupportedException(
                    "Cannot unwrap to '%s': the driver's own objects would go past the run. Use what java.sql has."
                            .formatted(call.argument(0)));
        }
        if (target instanceof Connection) {
            return onConnection(call);
        }
        if (target instanceof Statement statement) {
            return onStatement(statement, call);
        }
        if (target instanceof ResultSet rows) {
            return onRows(rows, call);
        }
        if (target instanceof DatabaseMetaData) {
            return call.returnType() == ResultSet.class ? guarded(false, call) : call.proceed();
        }
        return target instanceof Blob || target instanceof Clob ? onLargeObject(call) : call.proceed();
    }

    private @Nullable Object onConnection(Call call) throws Throwable {
        if (LOCAL.contains(call.name())) {
            handle.checkOpen();
            return call.proceed();
        }
        return line.locked(() -> switch (call.name()) {
            case "isClosed" -> handle.isClosed();
            case "isValid" -> !handle.isClosed() && Objects.equals(call.proceed(), true);
            case "close", "abort" -> done(handle::close);
            case "commit" -> done(handle::commit);
            case "rollback" -> done(() -> rollback(call));
            case "getAutoCommit" -> handle.isAutoCommit();
            case "setAutoCommit" -> done(() -> handle.autoCommit(Objects.equals(call.argument(0), true)));
            case "isReadOnly" -> handle.isReadOnly();
            case "setReadOnly" -> done(() -> handle.readOnly(Objects.equals(call.argument(0), true)));
            case "setSavepoint" -> handle.setSavepoint((String) call.argument(0));
            case "releaseSavepoint" -> done(() -> handle.release(Objects.requireNonNull((Savepoint) call.argument(0))));
            case "getTransactionIsolation" -> Connection.TRANSACTION_READ_COMMITTED;
            case "setTransactionIsolation" ->
                done(() -> handle.isolation((int) Objects.requireNonNull(call.argument(0))));
            default -> onOpenConnection(call);
        });
    }

    private @Nullable Object onOpenConnection(Call call) throws Throwable {
        handle.checkOpen();
        String name = call.name();
        if (HINTS.contains(name)) {
            return null;
        }
        if (name.equals("createStatement") || name.startsWith("prepare")) {
            checkNotUpdatable(call, name.startsWith("prepare") ? 2 : 1);
            Object statement = call.proceed();
            handle.opened((Statement) Objects.requireNonNull(statement));
            return statement;
        }
        if (name.equals("setCatalog")
                && Objects.equals(call.argument(0), line.connection().getCatalog())) {
            return null;
        }
        if (name.startsWith("set")) {
            throw new SQLFeatureNotSupportedException(
                    "Cannot '%s' in a run: its connections are one, and others of the run would get that, too."
                            .formatted(name));
        }
        return guarded(false, call);
    }

    private void rollback(Call call) throws SQLException {
        if (call.argument(0) instanceof Savepoint savepoint) {
            handle.rollback(savepoint);
        } else {
            handle.rollback();
        }
    }

    private static void checkNotUpdatable(Call call, int at) throws SQLException {
        if (call.arguments() > at && Objects.equals(call.argument(at), ResultSet.CONCUR_UPDATABLE)) {
            throw new SQLFeatureNotSupportedException(
                    "Cannot update through a result set (CONCUR_UPDATABLE) in a run. Use an UPDATE statement.");
        }
    }

    private @Nullable Object onStatement(Statement statement, Call call) throws Throwable {
        String name = call.name();
        if (call.executes()) {
            handle.checkOpen();
            return line.execute(handle, call);
        }
        if (name.equals("close")) {
            return line.locked(() -> {
                handle.closed(statement);
                return call.proceed();
            });
        }
        boolean stores = line.way().keepsLargeObjects()
                && Set.of("setBlob", "setClob", "setNClob").contains(name);
        boolean describes = Set.of("getMetaData", "getParameterMetaData").contains(name);
        return stores || describes ? guarded(stores, call) : call.proceed();
    }

    /** Where rows are fetched in portions, the step from one to the next leads to the server. */
    private @Nullable Object onRows(ResultSet rows, Call call) throws Throwable {
        if (!call.name().equals("next") || rows.getFetchSize() == 0) {
            return call.proceed();
        }
        boolean fetches = rows.getRow() > 0 && rows.getRow() % rows.getFetchSize() == 0;
        return fetches ? guarded(line.way().mayWriteWhenFetched(call.statements()), call) : call.proceed();
    }

    private @Nullable Object onLargeObject(Call call) throws Throwable {
        String name = call.name();
        if (!line.way().keepsLargeObjects()) {
            return call.proceed();
        }
        if (name.startsWith("set") && name.endsWith("Stream")) {
            throw new SQLFeatureNotSupportedException(
                    "Cannot write to a large object through a stream in a run. Use setBytes or setString.");
        }
        return guarded(name.startsWith("set") || name.equals("truncate"), call);
    }

    private @Nullable Object guarded(boolean writes, Call call) throws Throwable {
        return line.guard(handle, writes, call::proceed, call.target());
    }

    private interface Action {
        void execute() throws Throwable;
    }

    private static @Nullable Object done(Action action) throws Throwable {
        action.execute();
        return null;
    }
}
