package org.sluice.datasource.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The connections that a module's gated data sources have given, and who took them. Safe for use by several threads. */
final class Loans {
    private static final Logger LOG = LoggerFactory.getLogger(Loans.class);

    /** Nobody tells when a connection is closed. */
    private static final long LOOK_MILLIS = 20;

    private final List<Loan> loans = new ArrayList<>();

    private record Loan(Connection connection, String thread, Instant since) {
        boolean isOpen() {
            try {
                return !connection.isClosed();
            } catch (SQLException e) {
                LOG.debug("A connection that was given does not tell whether it is closed", e);
                return false;
            }
        }

        @Override
        public String toString() {
            return "thread '%s', since %s".formatted(thread, since.truncatedTo(ChronoUnit.SECONDS));
        }
    }

    /** Notes a connection that the calling thread takes. */
    synchronized Connection given(Connection connection) {
        loans.removeIf(loan -> !loan.isOpen());
        loans.add(new Loan(connection, Thread.currentThread().getName(), Instant.now()));
        return connection;
    }

    /** Waits until all are closed; gives who has not done so in time, a text each. An interrupt ends the waiting. */
    List<String> awaitReturned(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        List<String> open = open();
        while (!open.isEmpty() && System.nanoTime() < end) {
            try {
                TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return open;
            }
            open = open();
        }
        return open;
    }

    private synchronized List<String> open() {
        loans.removeIf(loan -> !loan.isOpen());
        return loans.stream().map(Loan::toString).toList();
    }
}
