package com.liferay.portal.kernel.dao.jdbc;

import javax.sql.DataSource;

/** Makes statements that change rows. */
@FunctionalInterface
public interface SqlUpdateFactory {
    SqlUpdate getSqlUpdate(DataSource dataSource, String sql, ParamSetter... paramSetters);
}
