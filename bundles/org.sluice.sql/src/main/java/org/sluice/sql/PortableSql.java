package org.sluice.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Executes portable statements on a connection, which stays the caller's; commits nothing itself. */
public final class PortableSql {
    private final Connection connection;
    private final Catalog catalog;

    private PortableSql(Connection connection, Catalog catalog) {
        this.connection = connection;
        this.catalog = catalog;
    }

    /** Executes on a connection, and reads the catalog through it whenever it must. */
    public static PortableSql on(Connection connection) throws SQLException {
        return new PortableSql(connection, Catalog.of(connection));
    }

    /** Executes on a connection, and asks a catalog of the same database. */
    public static PortableSql on(Connection connection, Catalog catalog) {
        return new PortableSql(connection, catalog);
    }

    /** Executes one statement, as its author wrote it. */
    public void execute(String portable) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : catalog.dialect().translate(portable, catalog)) {
                statement.executeUpdate(sql);
            }
        }
    }

    /**
     * Executes one statement of a script.
     *
     * @throws SQLException whose message names the file, the line and the statement
     */
    public void execute(TemplateStatement portable) throws SQLException {
        try {
            execute(portable.sql());
        } catch (SqlSyntaxException e) {
            throw portable.describe(e);
        } catch (SQLException e) {
            throw portable.failed(e);
        }
    }

    /**
     * Makes changes, given as portable statements: neighbours that change one table become as few statements as the
     * database allows, and each is tried with the cheapest algorithm that the database has.
     */
    public void alter(List<String> changes) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (List<String> group : catalog.dialect().together(changes)) {
                for (String sql : catalog.dialect().translate(group, catalog)) {
                    cheapest(statement, sql);
                }
            }
        }
    }

    private void cheapest(Statement statement, String sql) throws SQLException {
        Dialect dialect = catalog.dialect();
        List<String> attempts = dialect.attempts(sql);
        for (String attempt : attempts.subList(0, attempts.size() - 1)) {
            try {
                statement.executeUpdate(attempt);
                return;
            } catch (SQLException e) {
                if (!dialect.refuses(e)) {
                    throw e;
                }
            }
        }
        statement.executeUpdate(attempts.get(attempts.size() - 1));
    }
}
