package org.sluice.api.spi;

import java.sql.Connection;
import java.sql.SQLException;

/** Statements that somebody else commits or rolls back. */
@FunctionalInterface
public interface SqlWork {
    /** Executes on a connection that stays the caller's, inside of a transaction that stays the caller's. */
    void execute(Connection connection) throws SQLException;
}
