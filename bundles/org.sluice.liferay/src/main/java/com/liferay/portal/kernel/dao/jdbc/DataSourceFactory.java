package com.liferay.portal.kernel.dao.jdbc;

import java.util.Properties;
import javax.sql.DataSource;

/** Makes data sources. */
public interface DataSourceFactory {
    void destroyDataSource(DataSource dataSource) throws Exception;

    DataSource initDataSource(Properties properties) throws Exception;

    DataSource initDataSource(String driverClassName, String url, String userName, String password, String jndiName)
            throws Exception;
}
