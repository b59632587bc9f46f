package com.liferay.portal.kernel.dao.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Opens connections. */
public class ConnectionUtil {
    /** A connection of the data source; whoever takes it closes it. */
    public static Connection getConnection(DataSource dataSource) throws SQLException {
        return dataSource.getConnection();
    }
}
