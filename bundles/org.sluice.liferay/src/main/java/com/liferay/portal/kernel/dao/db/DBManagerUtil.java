package com.liferay.portal.kernel.dao.db;

import java.util.Set;
import javax.sql.DataSource;
import org.sluice.liferay.internal.database.RunDatabases;

/** Knows the database of the run that the calling code belongs to. */
@SuppressWarnings("DoNotCallSuggester") // Liferay's members, which class files may name
public class DBManagerUtil {
    public static DB getDB() {
        return getDBManager().getDB();
    }

    /** The database behind a data source, which is of this type. */
    public static DB getDB(DBType dbType, DataSource dataSource) {
        return getDBManager().getDB(dbType, dataSource);
    }

    /** Not supported: there are no dialects of Hibernate. */
    public static DB getDB(Object dialect, DataSource dataSource) {
        return getDBManager().getDB(getDBType(dialect), dataSource);
    }

    /** How many values a list behind {@code in} may have on every database. */
    public static int getDBInMaxParameters() {
        return getDBManager().getDBInMaxParameters();
    }

    public static DBManager getDBManager() {
        return new RunDatabases();
    }

    /** How many parameters a statement may have on every database. */
    public static int getDBMaxParameters() {
        return getDBManager().getDBMaxParameters();
    }

    public static DBType getDBType() {
        return getDBManager().getDBType();
    }

    public static DBType getDBType(DataSource dataSource) {
        return getDBManager().getDBType(dataSource);
    }

    /** Not supported: there are no dialects of Hibernate. */
    public static DBType getDBType(Object dialect) {
        return getDBManager().getDBType(dialect);
    }

    public static Set<DBType> getDBTypes() {
        return getDBManager().getDBTypes();
    }

    /** Not supported: the database is the one of the run. */
    public static void reset() {
        throw settled();
    }

    /** Not supported: the database is the one of the run. */
    public static void setDB(DBType dbType, DataSource dataSource) {
        throw settled();
    }

    /** Not supported: the database is the one of the run. */
    public static void setDB(Object dialect, DataSource dataSource) {
        throw settled();
    }

    /** Not supported: the database is the one of the run. */
    public static void setDBManager(DBManager dbManager) {
        throw settled();
    }

    private static UnsupportedOperationException settled() {
        return new UnsupportedOperationException(
                "Cannot exchange the database of all modules: each upgrade has that of its run. Call getDB(DBType, DataSource) for another one.");
    }
}
