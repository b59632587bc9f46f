package org.sluice.engine.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import org.sluice.sql.Catalog;
import org.sluice.sql.PortableSql;
import org.sluice.sql.SqlTemplate;
import org.sluice.sql.TemplateStatement;

/**
 * Makes tables of Sluice from a script in this bundle, each statement of which makes a table or an index.
 *
 * @param owner the class beside which the script lies
 * @param script the script's file name
 * @param table one of its tables: the last one that it makes
 */
public record Tables(Class<?> owner, String script, String table) {
    /** Whether they are there, as the catalog tells. */
    public boolean exist(Connection connection) throws SQLException {
        return Catalog.of(connection).hasTable(table);
    }

    /** Executes the script on a connection in auto-commit mode. Another process may do so in the same moment. */
    public void create(Connection connection) throws SQLException {
        PortableSql sql = PortableSql.on(connection);
        for (TemplateStatement statement : SqlTemplate.read(script, text())) {
            try {
                sql.execute(statement);
            } catch (SQLException e) {
                if (!madeByAnother(connection, statement)) {
                    throw e;
                }
            }
        }
    }

    private static boolean madeByAnother(Connection connection, TemplateStatement statement) throws SQLException {
        String[] words = statement.sql().strip().split("\\s+", 4);
        return words[1].equalsIgnoreCase("table") && Catalog.of(connection).hasTable(words[2]);
    }

    private String text() {
        try (InputStream in = owner.getResourceAsStream(script)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("The script " + script + " is not in the bundle", e);
        }
    }
}
