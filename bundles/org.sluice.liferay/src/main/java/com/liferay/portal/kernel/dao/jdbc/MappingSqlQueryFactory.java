package com.liferay.portal.kernel.dao.jdbc;

import javax.sql.DataSource;

/** Makes queries. */
public interface MappingSqlQueryFactory {
    <T> MappingSqlQuery<T> getMappingSqlQuery(
            DataSource dataSource, String sql, RowMapper<T> rowMapper, ParamSetter... paramSetters);
}
