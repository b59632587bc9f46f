package com.liferay.portal.kernel.dao.jdbc;

import java.sql.SQLException;
import java.util.List;

/** A query with parameters. */
@FunctionalInterface
public interface MappingSqlQuery<T> {
    List<T> execute(Object... parameters) throws SQLException;
}
