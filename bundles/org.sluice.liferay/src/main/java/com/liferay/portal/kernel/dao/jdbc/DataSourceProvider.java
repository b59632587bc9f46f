package com.liferay.portal.kernel.dao.jdbc;

import javax.sql.DataSource;

/** Has a data source. */
public interface DataSourceProvider {
    DataSource getDataSource();
}
