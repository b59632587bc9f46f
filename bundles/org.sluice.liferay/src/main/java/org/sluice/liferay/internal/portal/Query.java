package org.sluice.liferay.internal.portal;

import com.liferay.portal.kernel.dao.jdbc.DataAccess;
import com.liferay.portal.kernel.exception.SystemException;
import java.sql.Connection;
import java.sql.SQLException;

/** Work on a connection of the run, which is closed afterwards. */
final class Query {
    private Query() {}

    /** What is done on the connection. */
    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    static <T> T run(Work<T> work) {
        try (Connection connection = DataAccess.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new SystemException(e);
        }
    }
}
