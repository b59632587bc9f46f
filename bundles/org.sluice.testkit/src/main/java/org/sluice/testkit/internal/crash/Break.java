package org.sluice.testkit.internal.crash;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Breaks physical connections off without a goodbye. */
final class Break {
    private static final Logger LOG = LoggerFactory.getLogger(Break.class);

    private Break() {}

    /** At once: a connection that waits for what another one holds must not keep that one from its end. */
    static void off(List<Connection> connections) {
        List<Thread> threads = connections.stream()
                .map(connection -> new Thread(() -> off(connection), "crash"))
                .toList();
        threads.forEach(Thread::start);
        threads.forEach(Break::join);
    }

    static void off(Connection connection) {
        try {
            connection.abort(Runnable::run);
            if (!connection.isClosed()) { // H2 in this process has nothing to abort
                connection.close();
            }
        } catch (SQLException e) {
            LOG.debug("A connection that is broken off complains", e);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
