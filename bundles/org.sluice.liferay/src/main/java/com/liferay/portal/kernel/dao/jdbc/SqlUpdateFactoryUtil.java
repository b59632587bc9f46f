package com.liferay.portal.kernel.dao.jdbc;

import javax.sql.DataSource;

/** Makes statements that change rows. */
public class SqlUpdateFactoryUtil {
    public static SqlUpdate getSqlUpdate(DataSource dataSource, String sql, ParamSetter... paramSetters) {
        return getSqlUpdateFactory().getSqlUpdate(dataSource, sql, paramSetters);
    }

    public static SqlUpdateFactory getSqlUpdateFactory() {
        return SqlUpdateImpl::new;
    }

    /** Not supported: how statements are executed is settled. */
    public void setSqlUpdateFactory(SqlUpdateFactory sqlUpdateFactory) {
        throw new UnsupportedOperationException(
                "Cannot exchange the factory of updates for all modules: it is a part of Liferay's Spring configuration. Call the other factory directly.");
    }
}
