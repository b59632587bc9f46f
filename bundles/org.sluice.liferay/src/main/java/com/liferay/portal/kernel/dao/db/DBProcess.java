package com.liferay.portal.kernel.dao.db;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.naming.NamingException;

/** Executes portable SQL. */
public interface DBProcess {
    void runSQL(Connection connection, String template) throws IOException, SQLException;

    /** Executes what the map has for the database. */
    default void runSQL(DBTypeToSQLMap dbTypeToSQLMap) throws IOException, SQLException {
        runSQL(dbTypeToSQLMap.get(DBManagerUtil.getDBType()));
    }

    void runSQL(String template) throws IOException, SQLException;

    void runSQL(String[] templates) throws IOException, SQLException;

    default void runSQLFile(String path) throws IOException, NamingException, SQLException {
        runSQLFile(path, true);
    }

    /** Executes a script that stands in a file of the module. */
    void runSQLFile(String path, boolean failOnError) throws IOException, NamingException, SQLException;

    default void runSQLTemplate(String template) throws IOException, NamingException, SQLException {
        runSQLTemplate(template, true);
    }

    /**
     * Executes a script.
     *
     * @param template the script's path; or, as in late 7.4, the script itself, which is told from a path by having a blank,
     *     a line break or a semicolon in it
     * @param failOnError whether a failing statement ends it; otherwise it is logged, and the next one is executed
     */
    void runSQLTemplate(String template, boolean failOnError) throws IOException, NamingException, SQLException;

    /**
     * Executes a script.
     *
     * @param failOnError whether a failing statement ends it; otherwise it is logged, and the next one is executed
     */
    void runSQLTemplateString(String template, boolean failOnError) throws IOException, NamingException, SQLException;

    /**
     * Executes a script.
     *
     * @param evaluate whether the script was for the template engine of Liferay 7.0; it is executed as it is, and refused when
     *     it has instructions for that engine
     */
    void runSQLTemplateString(String template, boolean evaluate, boolean failOnError)
            throws IOException, NamingException, SQLException;
}
