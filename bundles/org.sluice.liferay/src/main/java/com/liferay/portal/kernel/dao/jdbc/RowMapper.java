package com.liferay.portal.kernel.dao.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Makes a value of a row. */
@FunctionalInterface
public interface RowMapper<T> {
    RowMapper<Integer> COUNT = new CountRowMapper();

    RowMapper<Long> PRIMARY_KEY = new PrimaryKeyRowMapper();

    T mapRow(ResultSet resultSet) throws SQLException;
}
