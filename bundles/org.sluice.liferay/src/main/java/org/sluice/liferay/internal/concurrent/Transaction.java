package org.sluice.liferay.internal.concurrent;

import java.sql.Connection;
import java.sql.SQLException;

/** A transaction on a connection that is in auto-commit mode before and after it; rolled back unless it was committed. */
final class Transaction implements AutoCloseable {
    private final Connection connection;
    private boolean committed;

    Transaction(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
    }

    void commit() throws SQLException {
        connection.commit();
        committed = true;
    }

    @Override
    public void close() throws SQLException {
        try {
            if (!committed) {
                connection.rollback();
            }
        } finally {
            connection.setAutoCommit(true);
        }
    }
}
