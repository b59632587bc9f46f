package com.liferay.portal.kernel.dao.jdbc;

import javax.sql.DataSource;

/** Makes queries. */
public class MappingSqlQueryFactoryUtil {
    public static <T> MappingSqlQuery<T> getMappingSqlQuery(
            DataSource dataSource, String sql, RowMapper<T> rowMapper, ParamSetter... paramSetters) {
        return new MappingSqlQueryImpl<>(dataSource, sql, rowMapper, paramSetters);
    }

    public static MappingSqlQueryFactory getMappingSqlQueryFactory() {
        return new MappingSqlQueryFactory() {
            @Override
            public <T> MappingSqlQuery<T> getMappingSqlQuery(
                    DataSource dataSource, String sql, RowMapper<T> rowMapper, ParamSetter... paramSetters) {
                return new MappingSqlQueryImpl<>(dataSource, sql, rowMapper, paramSetters);
            }
        };
    }

    /** Not supported: how queries are executed is settled. */
    public void setMappingSqlQueryFactory(MappingSqlQueryFactory mappingSqlQueryFactory) {
        throw new UnsupportedOperationException(
                "Cannot exchange the factory of queries for all modules: it is a part of Liferay's Spring configuration. Call the other factory directly.");
    }
}
