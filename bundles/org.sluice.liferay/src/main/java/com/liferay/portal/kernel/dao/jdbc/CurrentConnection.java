package com.liferay.portal.kernel.dao.jdbc;

import java.sql.Connection;
import javax.sql.DataSource;

/** Knows the connection of the present transaction. */
public interface CurrentConnection {
    Connection getConnection(DataSource dataSource);
}
