package org.sluice.liferay.internal.concurrent;

import com.liferay.petra.function.UnsafeBiConsumer;
import com.liferay.petra.function.UnsafeConsumer;
import com.liferay.petra.function.UnsafeFunction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sluice.liferay.internal.RunCatalog;

/** Processes items and rows on worker threads, for one that has its connection in a field. */
public final class ConcurrentProcess {
    /** Liferay's {@code upgrade.concurrent.fetch.size}. */
    private static final int FETCH_SIZE = 1_000;

    private final Connection connection;
    private final ThreadConnection workers;

    private ConcurrentProcess(Connection connection, ThreadConnection workers) {
        this.connection = connection;
        this.workers = workers;
    }

    /**
     * The processing for one connection.
     *
     * @param connection one that {@link ThreadConnection#around} has made
     */
    public static ConcurrentProcess on(Connection connection) {
        return new ConcurrentProcess(
                connection, ThreadConnection.behind(connection).orElseThrow());
    }

    /** What reads a row; one for which it gives null is passed over. */
    private record Query(
            String sql,
            UnsafeConsumer<PreparedStatement, Exception> parameters,
            UnsafeFunction<ResultSet, Object @Nullable [], Exception> reader) {}

    /** Gives each item to a worker. */
    public <T> void items(Iterable<T> items, UnsafeConsumer<T, Exception> consumer, @Nullable String message)
            throws Exception {
        Iterator<T> iterator = items.iterator();
        Workers.run(
                () -> iterator.hasNext() ? Optional.of(new Workers.Item<>(iterator.next())) : Optional.empty(),
                () -> new Consumer<>(workers.enter(), consumer),
                message);
    }

    /** Gives what is read of each row to a worker. */
    public void rows(
            String sql,
            UnsafeFunction<ResultSet, Object @Nullable [], Exception> reader,
            UnsafeConsumer<Object[], Exception> consumer,
            @Nullable String message)
            throws Exception {
        rows(new Query(sql, statement -> {}, reader), () -> new Consumer<>(workers.enter(), consumer), message);
    }

    /** Gives what is read of each row to a worker, with a statement that it may add to a batch. */
    public void rows(
            String sql,
            UnsafeConsumer<PreparedStatement, Exception> parameters,
            String updateSql,
            UnsafeFunction<ResultSet, Object @Nullable [], Exception> reader,
            UnsafeBiConsumer<Object[], PreparedStatement, Exception> consumer,
            @Nullable String message)
            throws Exception {
        rows(new Query(sql, parameters, reader), () -> updater(updateSql, consumer), message);
    }

    private void rows(Query query, Workers.Hiring<Object[]> hiring, @Nullable String message) throws Exception {
        try (PreparedStatement statement = connection.prepareStatement(told(query.sql()))) {
            statement.setFetchSize(FETCH_SIZE);
            query.parameters().accept(statement);
            try (ResultSet rows = statement.executeQuery()) {
                Workers.run(() -> next(rows, query), hiring, message);
            }
        }
    }

    private static Optional<Workers.Item<Object[]>> next(ResultSet rows, Query query) throws Exception {
        while (rows.next()) {
            Object[] row = query.reader().apply(rows);
            if (row != null) {
                return Optional.of(new Workers.Item<>(row));
            }
        }
        return Optional.empty();
    }

    private Updater updater(String updateSql, UnsafeBiConsumer<Object[], PreparedStatement, Exception> consumer)
            throws SQLException {
        ThreadConnection.Scope scope = workers.enter();
        try {
            return new Updater(scope, Batch.of(connection.prepareStatement(told(updateSql))), consumer);
        } catch (SQLException e) {
            scope.close();
            throw e;
        }
    }

    private String told(String portable) throws SQLException {
        return RunCatalog.of(connection).dialect().words(portable);
    }

    private record Consumer<T>(ThreadConnection.Scope scope, UnsafeConsumer<T, Exception> consumer)
            implements Workers.Worker<T> {
        @Override
        public void accept(T item) throws Exception {
            consumer.accept(item);
        }

        @Override
        public void finish() {
            // all is done: there is no batch
        }

        @Override
        public void close() throws SQLException {
            scope.close();
        }
    }

    private record Updater(
            ThreadConnection.Scope scope,
            PreparedStatement statement,
            UnsafeBiConsumer<Object[], PreparedStatement, Exception> consumer)
            implements Workers.Worker<Object[]> {
        @Override
        public void accept(Object[] row) throws Exception {
            consumer.accept(row, statement);
        }

        @Override
        public void finish() throws SQLException {
            statement.executeBatch();
        }

        @Override
        public void close() throws SQLException {
            try (scope) {
                statement.close();
            }
        }
    }
}
