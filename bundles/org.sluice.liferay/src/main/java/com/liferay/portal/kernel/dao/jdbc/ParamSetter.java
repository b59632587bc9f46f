package com.liferay.portal.kernel.dao.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;

/** Sets a parameter of a statement. */
@FunctionalInterface
public interface ParamSetter {
    ParamSetter BIGINT = (statement, index, parameter) -> statement.setObject(index, parameter, Types.BIGINT);

    void set(PreparedStatement preparedStatement, int index, Object parameter) throws SQLException;
}
