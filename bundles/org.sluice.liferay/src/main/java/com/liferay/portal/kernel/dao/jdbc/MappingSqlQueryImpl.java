package com.liferay.portal.kernel.dao.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** A query that takes a connection for each execution. */
public class MappingSqlQueryImpl<T> implements MappingSqlQuery<T> {
    private final DataSource dataSource;
    private final String sql;
    private final RowMapper<T> rowMapper;
    private final ParamSetter[] paramSetters;

    public MappingSqlQueryImpl(DataSource dataSource, String sql, RowMapper<T> rowMapper, ParamSetter... paramSetters) {
        this.dataSource = dataSource;
        this.sql = sql;
        this.rowMapper = rowMapper;
        this.paramSetters = paramSetters.clone();
    }

    @Override
    public List<T> execute(Object... parameters) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = SqlUpdateImpl.prepare(connection, sql, paramSetters, parameters);
                ResultSet rows = statement.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rowMapper.mapRow(rows));
            }
            return found;
        }
    }
}
