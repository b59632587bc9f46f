package com.liferay.portal.kernel.dao.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Takes the first column as a key. */
public class PrimaryKeyRowMapper implements RowMapper<Long> {
    @Override
    public Long mapRow(ResultSet resultSet) throws SQLException {
        return resultSet.getLong(1);
    }
}
