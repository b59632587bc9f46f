package com.liferay.portal.kernel.dao.jdbc;

import java.util.Properties;
import javax.sql.DataSource;

/** Not supported: data sources are configured, and no run would know of one that is made here. */
@SuppressWarnings("DoNotCallSuggester") // Liferay's members, which class files may name
public class DataSourceFactoryUtil {
    public static void destroyDataSource(DataSource dataSource) throws Exception {
        throw unsupported();
    }

    public static DataSourceFactory getDataSourceFactory() {
        throw unsupported();
    }

    public static DataSource initDataSource(Properties properties) throws Exception {
        throw unsupported();
    }

    public static DataSource initDataSource(
            String driverClassName, String url, String userName, String password, String jndiName) throws Exception {
        throw unsupported();
    }

    public static void setDataSourceFactory(DataSourceFactory dataSourceFactory) {
        throw unsupported();
    }

    private static UnsupportedOperationException unsupported() {
        return new UnsupportedOperationException(
                "Cannot make a data source in an upgrade: data sources are configured. Use DataAccess.getConnection(), or take a DataSource service.");
    }
}
