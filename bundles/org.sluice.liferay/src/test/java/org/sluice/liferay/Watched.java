package org.sluice.liferay;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.sluice.itests.servers.DatabaseServer;
import org.sluice.itests.servers.TestDatabase;
import org.sluice.sql.trace.StatementObserver;
import org.sluice.sql.trace.Tracing;

/**
 * A run whose statements and connections are kept.
 *
 * @param statements all that were executed, in order
 * @param connections all that were opened
 */
record Watched(StepRun run, List<String> statements, List<Connection> connections) implements StatementObserver {
    static Watched on(DatabaseServer server) {
        TestDatabase plain = server.freshDatabase();
        List<Connection> connections = new CopyOnWriteArrayList<>();
        Watched observer = new Watched(new StepRun(plain), new CopyOnWriteArrayList<>(), connections);
        DataSource watched = Tracing.dataSource(kept(plain.dataSource(), connections), observer);
        TestDatabase database = new TestDatabase(
                plain.host(),
                plain.port(),
                plain.name(),
                plain.user(),
                plain.password(),
                plain.jdbcUrl(),
                watched,
                plain.removal());
        return new Watched(new StepRun(database), observer.statements, connections);
    }

    private static DataSource kept(DataSource dataSource, List<Connection> connections) {
        return (DataSource) Proxy.newProxyInstance(
                Watched.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    Object result = method.invoke(dataSource, arguments);
                    if (result instanceof Connection connection) {
                        connections.add(connection);
                    }
                    return result;
                });
    }

    /** The statements that begin with a word. */
    List<String> statements(String word) {
        return statements.stream()
                .filter(sql -> sql.toLowerCase(Locale.ROOT).startsWith(word))
                .toList();
    }

    /** How many connections are open. */
    long open() throws SQLException {
        long open = 0;
        for (Connection connection : connections) {
            open += connection.isClosed() ? 0 : 1;
        }
        return open;
    }

    @Override
    public void finished(String sql, long updateCount) {
        statements.add(sql);
    }

    @Override
    public void failed(String sql, SQLException failure) {
        statements.add(sql);
    }
}
