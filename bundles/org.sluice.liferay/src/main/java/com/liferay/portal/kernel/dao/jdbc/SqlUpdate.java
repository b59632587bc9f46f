package com.liferay.portal.kernel.dao.jdbc;

import java.sql.SQLException;

/** A statement with parameters that changes rows. */
@FunctionalInterface
public interface SqlUpdate {
    /** How many rows were changed. */
    int update(Object... parameters) throws SQLException;
}
