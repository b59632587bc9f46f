package com.liferay.portal.kernel.dao.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A statement that takes a connection for each execution. */
public class SqlUpdateImpl implements SqlUpdate {
    private final DataSource dataSource;
    private final String sql;
    private final ParamSetter[] paramSetters;

    public SqlUpdateImpl(DataSource dataSource, String sql, ParamSetter... paramSetters) {
        this.dataSource = dataSource;
        this.sql = sql;
        this.paramSetters = paramSetters.clone();
    }

    @Override
    public int update(Object... parameters) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = prepare(connection, sql, paramSetters, parameters)) {
            return statement.executeUpdate();
        }
    }

    static PreparedStatement prepare(
            Connection connection, String sql, ParamSetter[] paramSetters, Object... parameters) throws SQLException {
        if (paramSetters.length != parameters.length) {
            throw new IllegalArgumentException("Cannot execute '%s': it takes %d parameters, and %d were given."
                    .formatted(sql, paramSetters.length, parameters.length));
        }
        PreparedStatement statement = connection.prepareStatement(sql);
        try {
            for (int i = 0; i < parameters.length; i++) {
                paramSetters[i].set(statement, i + 1, parameters[i]);
            }
            return statement;
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
    }
}
