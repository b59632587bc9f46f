package org.sluice.itests.servers;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * A database for one test.
 *
 * @param host where its server is; blank when the database is embedded
 * @param port where its server listens; 0 when the database is embedded
 * @param name the name of the database
 * @param user who may do everything in it
 * @param password the user's password
 * @param jdbcUrl its address for the driver, without user and password
 * @param dataSource makes a new physical connection at each call
 * @param removal what {@link #close} does
 */
public record TestDatabase(
        String host,
        int port,
        String name,
        String user,
        String password,
        String jdbcUrl,
        DataSource dataSource,
        Removal removal)
        implements AutoCloseable {
    /** Opens a connection, which the caller closes. */
    public Connection connect() throws SQLException {
        return dataSource.getConnection();
    }

    /** Drops the database, whoever is still connected. */
    @Override
    public void close() {
        try {
            removal.remove();
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot drop the test database '" + name + "'.", e);
        }
    }

    /** Takes a database away again. */
    @FunctionalInterface
    public interface Removal {
        /** Drops the database. */
        void remove() throws SQLException;
    }
}
