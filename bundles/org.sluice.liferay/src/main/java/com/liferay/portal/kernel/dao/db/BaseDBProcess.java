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
        for (String statement : statements) {
            try {
                runSQL(statement);
            } catch (SQLException e) {
                if (failOnError) {
                    throw e;
                }
                LOG.warn("Statement '{}' failed and is passed over: {}", statement, e.getMessage());
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

    protected boolean hasTable(String tableName) throws Exception {
        return Catalog.of(connection).hasTable(tableName);
    }

    protected boolean hasColumn(String tableName, String columnName) throws Exception {
        return Catalog.of(connection).hasColumn(tableName, columnName);
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
}
