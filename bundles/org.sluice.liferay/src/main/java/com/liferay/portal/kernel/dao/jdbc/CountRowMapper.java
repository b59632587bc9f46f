package com.liferay.portal.kernel.dao.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Takes the first column as a number of rows. */
public class CountRowMapper implements RowMapper<Integer> {
    @Override
    public Integer mapRow(ResultSet resultSet) throws SQLException {
        return resultSet.getInt(1);
    }
}
