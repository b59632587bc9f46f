package org.sluice.itests.liferay;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarFile;
import org.sluice.itests.servers.TestDatabase;
import org.sluice.sql.PortableSql;
import org.sluice.sql.SqlSyntaxException;
import org.sluice.sql.SqlTemplate;
import org.sluice.sql.TemplateStatement;

/**
 * Executes portable statements and asks questions, outside of any step.
 *
 * @param database where
 */
public record TestSql(TestDatabase database) {
    /** The statements of a script in a published jar. */
    public static List<String> script(Published published, String path) throws IOException, SqlSyntaxException {
        try (JarFile jar = new JarFile(published.jar().toFile());
                InputStream in = jar.getInputStream(Objects.requireNonNull(jar.getEntry(path), path))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return SqlTemplate.read(path, text).stream()
                    .map(TemplateStatement::sql)
                    .toList();
        }
    }

    /** The statement of a script that creates a table. */
    public static String table(List<String> script, String name) {
        String start = "create table " + name + " ";
        return script.stream()
                .filter(statement -> statement.startsWith(start))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No table '" + name + "' in the script."));
    }

    public void execute(List<String> portable) throws SQLException {
        try (Connection connection = database.connect()) {
            PortableSql executor = PortableSql.on(connection);
            for (String each : portable) {
                executor.execute(each);
            }
        }
    }

    /** The rows of a query, their columns joined by a blank; truth is 1 or 0. */
    public List<String> rows(String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    Object value = found.getObject(column);
                    row.add(value instanceof Clob ? found.getString(column) : text(value));
                }
                rows.add(String.join(" ", row));
            }
        }
        return rows;
    }

    private static String text(Object value) {
        if (value instanceof Boolean truth) {
            return truth ? "1" : "0";
        }
        return String.valueOf(value);
    }
}
