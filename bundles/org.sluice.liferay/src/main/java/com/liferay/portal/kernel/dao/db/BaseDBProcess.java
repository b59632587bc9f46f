package com.liferay.portal.kernel.dao.db;

import com.liferay.portal.kernel.dao.jdbc.DataAccess;
import com.liferay.portal.kernel.util.StringUtil;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.naming.NamingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.sql.Catalog;
import org.sluice.sql.Dialect;
import org.sluice.sql.Dialects;
import org.sluice.sql.SqlTemplate;

/** Executes portable SQL on the connection of the step that extends it. */
public abstract class BaseDBProcess implements DBProcess {
    private static final Logger LOG = LoggerFactory.getLogger(BaseDBProcess.class);
    private static final String SHARED_TEMPLATES = "com/liferay/portal/tools/sql/dependencies/";

    /** The step's connection, in auto-commit mode; there only while the step runs, and closed by it. */
    protected Connection connection;

    /** Executes one portable statement on a connection, which stays the caller's. */
    @Override
    public void runSQL(Connection connection, String template) throws IOException, SQLException {
        Dialect dialect = Dialects.of(connection);
        try (Statement statement = connection.createStatement()) {
            for (String sql : dialect.translate(template)) {
                statement.executeUpdate(sql);
            }
        }
    }

    @Override
    public void runSQL(String template) throws IOException, SQLException {
        if (connection != null) {
            runSQL(connection, template);
            return;
        }
        try (Connection own = DataAccess.getConnection()) {
            runSQL(own, template);
        }
    }

    @Override
    public void runSQL(String[] templates) throws IOException, SQLException {
        for (String template : templates) {
            runSQL(template);
        }
    }

    @Override
    public void runSQLTemplate(String path) throws IOException, NamingException, SQLException {
        runSQLTemplate(path, true);
    }

    /** Executes a script that stands beside the step's class or on its bundle's class path. */
    @Override
    public void runSQLTemplate(String path, boolean failOnError) throws IOException, NamingException, SQLException {
        runSQLTemplateString(template(path), failOnError);
    }

    /**
     * Executes a script.
     *
     * @param failOnError whether a failing statement ends it; otherwise it is logged, and the next one is executed
     */
    @Override
    public void runSQLTemplateString(String template, boolean failOnError)
            throws IOException, NamingException, SQLException {
        List<String> statements = SqlTemplate.statements(template);
        for (int i = 0; i < statements.size(); i++) {
            try {
                runSQL(statements.get(i));
            } catch (SQLException e) {
                if (failOnError) {
                    throw e;
                }
                String step = getClass().getName();
                LOG.warn("Statement {} of a template of {} failed and is passed over: {}", i + 1, step, e.getMessage());
                LOG.debug("The statement that failed: {}", statements.get(i));
            }
        }
    }

    /**
     * Executes a script.
     *
     * @param evaluate of no effect: in Liferay 7.0 it ran the script through a template engine first
     */
    @Override
    public void runSQLTemplateString(String template, boolean evaluate, boolean failOnError)
            throws IOException, NamingException, SQLException {
        runSQLTemplateString(template, failOnError);
    }

    /** Whether the table exists in the schema of the step's connection. */
    protected boolean hasTable(String tableName) throws Exception {
        return ask(catalog -> catalog.hasTable(tableName));
    }

    /** Whether the table exists in the schema of the step's connection and has the column. */
    protected boolean hasColumn(String tableName, String columnName) throws Exception {
        return ask(catalog -> catalog.hasColumn(tableName, columnName));
    }

    private boolean ask(Question question) throws SQLException {
        if (connection != null) {
            return question.ask(Catalog.of(connection));
        }
        try (Connection own = DataAccess.getConnection()) {
            return question.ask(Catalog.of(own));
        }
    }

    private String template(String path) throws IOException {
        ClassLoader classLoader = getClass().getClassLoader();
        try (InputStream beside = getClass().getResourceAsStream(path);
                InputStream absolute = classLoader.getResourceAsStream(path);
                InputStream shared = classLoader.getResourceAsStream(SHARED_TEMPLATES + path)) {
            for (InputStream found : new InputStream[] {beside, absolute, shared}) {
                if (found != null) {
                    return StringUtil.read(found);
                }
            }
        }
        throw new FileNotFoundException("Cannot find the template '%s': it is neither beside %s nor on its class path."
                .formatted(path, getClass().getName()));
    }

    @FunctionalInterface
    private interface Question {
        boolean ask(Catalog catalog) throws SQLException;
    }
}
