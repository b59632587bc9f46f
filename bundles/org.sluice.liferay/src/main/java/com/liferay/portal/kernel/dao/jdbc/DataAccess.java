package com.liferay.portal.kernel.dao.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.liferay.internal.RunContext;

/** Connections of the run that the calling code belongs to. */
@SuppressWarnings("DoNotCallSuggester") // Liferay's members, which class files may name
public class DataAccess {
    private static final Logger LOG = LoggerFactory.getLogger(DataAccess.class);

    /** A connection in auto-commit mode; whoever takes it closes it. */
    public static Connection getConnection() throws SQLException {
        return RunContext.current().dataSource().getConnection();
    }

    /** Not supported: data sources are services here, and no run would know of this one. */
    public static Connection getConnection(String location) {
        throw new UnsupportedOperationException(
                "Cannot look up the data source '%s': there is no naming service. Call getConnection(), or take a DataSource service."
                        .formatted(location));
    }

    /** The same as {@link #getConnection()}: connections of a run need no preparation. */
    public static Connection getUpgradeOptimizedConnection() throws SQLException {
        return getConnection();
    }

    public static void cleanUp(Connection connection) {
        close(connection);
    }

    public static void cleanUp(Statement statement) {
        close(statement);
    }

    public static void cleanUp(ResultSet resultSet) {
        close(resultSet);
    }

    public static void cleanUp(Statement statement, ResultSet resultSet) {
        close(resultSet);
        close(statement);
    }

    public static void cleanUp(Connection connection, Statement statement) {
        close(statement);
        close(connection);
    }

    public static void cleanUp(Connection connection, Statement statement, ResultSet resultSet) {
        close(resultSet);
        close(statement);
        close(connection);
    }

    /** Closes a result with its statement and its connection. */
    public static void deepCleanUp(ResultSet resultSet) {
        if (resultSet == null) {
            return;
        }
        try {
            Statement statement = resultSet.getStatement();
            Connection connection = statement.getConnection();
            cleanUp(connection, statement, resultSet);
        } catch (SQLException e) { // an edge, as below
            LOG.warn("Closing failed: {}", e.toString());
        }
    }

    private static void close(AutoCloseable closeable) {
        try {
            if (closeable != null) {
                closeable.close();
            }
        } catch (Exception e) { // an edge: the caller has its result, and expects no exception of this method
            LOG.warn("Closing failed: {}", e.toString());
        }
    }
}
