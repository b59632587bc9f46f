package com.liferay.portal.kernel.dao.db;

import com.liferay.portal.kernel.dao.jdbc.DataAccess;
import com.liferay.portal.kernel.util.StringUtil;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.naming.NamingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.liferay.internal.RunCatalog;
import org.sluice.sql.Catalog;
import org.sluice.sql.PortableSql;
import org.sluice.sql.SqlTemplate;
import org.sluice.sql.TemplateStatement;

/** Executes portable SQL on the connection of the step that extends it. */
public abstract class BaseDBProcess implements DBProcess {
    private static final Logger LOG = LoggerFactory.getLogger(BaseDBProcess.class);
    private static final String SHARED_TEMPLATES = "com/liferay/portal/tools/sql/dependencies/";

    /** The step's connection, in auto-commit mode; there only while the step runs, and closed by it. */
    protected Connection connection;

    /** Executes one portable statement on a connection, which stays the caller's. */
    @Override
    public void runSQL(Connection connection, String template) throws IOException, SQLException {
        PortableSql.on(connection, RunCatalog.of(connection)).execute(template);
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
        runTemplate(path, included(path).orElseThrow(() -> missing(path)), failOnError);
    }

    /**
     * Executes a script.
     *
     * @param failOnError whether a failing statement ends it; otherwise it is logged, and the next one is executed
     */
    @Override
    public void runSQLTemplateString(String template, boolean failOnError)
            throws IOException, NamingException, SQLException {
        runTemplate("a template of " + getClass().getName(), template, failOnError);
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

    private void runTemplate(String file, String text, boolean failOnError) throws IOException, SQLException {
        if (connection != null) {
            runTemplate(connection, SqlTemplate.read(file, text, this::included), failOnError);
            return;
        }
        try (Connection own = DataAccess.getConnection()) {
            runTemplate(own, SqlTemplate.read(file, text, this::included), failOnError);
        }
    }

    private static void runTemplate(Connection connection, List<TemplateStatement> statements, boolean failOnError)
            throws SQLException {
        PortableSql sql = PortableSql.on(connection, RunCatalog.of(connection));
        for (TemplateStatement statement : statements) {
            try {
                sql.execute(statement);
            } catch (SQLException e) {
                if (failOnError) {
                    throw e;
                }
                LOG.warn("A statement failed and is passed over: {}", e.getMessage());
            }
        }
    }

    private boolean ask(Question question) throws SQLException {
        if (connection != null) {
            return question.ask(RunCatalog.of(connection));
        }
        try (Connection own = DataAccess.getConnection()) {
            return question.ask(RunCatalog.of(own));
        }
    }

    /** A template stands beside the step's class, on its bundle's class path, or where Liferay keeps the shared ones. */
    private Optional<String> included(String path) throws IOException {
        ClassLoader classLoader = getClass().getClassLoader();
        try (InputStream beside = getClass().getResourceAsStream(path);
                InputStream absolute = classLoader.getResourceAsStream(path);
                InputStream shared = classLoader.getResourceAsStream(SHARED_TEMPLATES + path)) {
            for (InputStream found : new InputStream[] {beside, absolute, shared}) {
                if (found != null) {
                    return Optional.of(StringUtil.read(found));
                }
            }
        }
        return Optional.empty();
    }

    private FileNotFoundException missing(String path) {
        return new FileNotFoundException("Cannot find the template '%s': it is neither beside %s nor on its class path."
                .formatted(path, getClass().getName()));
    }

    @FunctionalInterface
    private interface Question {
        boolean ask(Catalog catalog) throws SQLException;
    }
}
