package com.liferay.portal.kernel.dao.db;

import java.util.Set;
import javax.sql.DataSource;

/** Knows the database of the run. */
public interface DBManager {
    DB getDB();

    /** The database behind a data source, which is of this type. */
    DB getDB(DBType dbType, DataSource dataSource);

    /** How many values a list behind {@code in} may have on every database. */
    int getDBInMaxParameters();

    /** How many parameters a statement may have on every database. */
    int getDBMaxParameters();

    DBType getDBType();

    DBType getDBType(DataSource dataSource);

    /** Not supported: there are no dialects of Hibernate. */
    DBType getDBType(Object dialect);

    Set<DBType> getDBTypes();

    /** Not supported: the database is the one of the run. */
    void setDB(DB db);
}
