package com.liferay.portal.kernel.dao.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.sluice.liferay.internal.concurrent.Batch;

/**
 * Makes statements whose {@code addBatch()} executes the batch whenever it is full; {@code executeBatch()} is for the rest. Where
 * the driver has no batches, each row is executed at once.
 */
public class AutoBatchPreparedStatementUtil {
    /** Closing the result closes the statement. */
    public static PreparedStatement autoBatch(PreparedStatement preparedStatement) throws SQLException {
        return Batch.of(preparedStatement);
    }

    public static PreparedStatement autoBatch(Connection connection, String sql) throws SQLException {
        return Batch.of(connection.prepareStatement(sql));
    }

    /**
     * The same as {@link #autoBatch(Connection, String)}: batches of one connection are executed one after the other, whatever
     * the number of threads.
     */
    public static PreparedStatement concurrentAutoBatch(Connection connection, String sql) throws SQLException {
        return autoBatch(connection, sql);
    }
}
