package com.liferay.portal.kernel.dao.db;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.naming.NamingException;

/** Executes portable SQL. */
public interface DBProcess {
    void runSQL(Connection connection, String template) throws IOException, SQLException;

    void runSQL(String template) throws IOException, SQLException;

    void runSQL(String[] templates) throws IOException, SQLException;

    void runSQLTemplate(String path) throws IOException, NamingException, SQLException;

    void runSQLTemplate(String path, boolean failOnError) throws IOException, NamingException, SQLException;

    void runSQLTemplateString(String template, boolean failOnError) throws IOException, NamingException, SQLException;

    void runSQLTemplateString(String template, boolean evaluate, boolean failOnError)
            throws IOException, NamingException, SQLException;
}
