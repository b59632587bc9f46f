package org.sluice.liferay.internal;

import com.liferay.portal.kernel.util.StringUtil;
import java.net.URL;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.sluice.api.spi.Step;
import org.sluice.api.spi.StepContext;
import org.sluice.sql.Dialect;
import org.sluice.sql.Dialects;
import org.sluice.sql.SqlTemplate;

/**
 * Executes portable scripts.
 *
 * @param scripts where they are, in order
 */
public record ScriptStep(List<URL> scripts) implements Step {
    public ScriptStep {
        scripts = List.copyOf(scripts);
    }

    @Override
    public String name() {
        return "initial schema";
    }

    @Override
    public void execute(StepContext context) throws Exception {
        try (Connection connection = context.dataSource().getConnection()) {
            Dialect dialect = Dialects.of(connection);
            for (URL script : scripts) {
                execute(connection, dialect, script);
            }
        }
    }

    private static void execute(Connection connection, Dialect dialect, URL script) throws Exception {
        try (Statement statement = connection.createStatement()) {
            for (String portable : SqlTemplate.statements(StringUtil.read(script.openStream()))) {
                for (String sql : dialect.translate(portable)) {
                    statement.executeUpdate(sql);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The script '" + script.getPath() + "' failed", e);
        }
    }
}
