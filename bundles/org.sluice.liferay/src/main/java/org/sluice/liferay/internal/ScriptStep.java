package org.sluice.liferay.internal;

import com.liferay.portal.kernel.upgrade.UpgradeException;
import com.liferay.portal.kernel.util.StringUtil;
import java.net.URL;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.sluice.api.spi.Step;
import org.sluice.api.spi.StepContext;
import org.sluice.sql.Dialect;
import org.sluice.sql.Dialects;
import org.sluice.sql.SqlTemplate;

/** Executes a portable script; the step's name is the script's. */
public final class ScriptStep implements Step {
    private final String name;
    private final URL script;

    public ScriptStep(String name, URL script) {
        this.name = name;
        this.script = script;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void execute(StepContext context) throws Exception {
        String text = StringUtil.read(script.openStream());
        try (Connection connection = context.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            Dialect dialect = Dialects.of(connection);
            for (String portable : SqlTemplate.statements(text)) {
                execute(statement, dialect, portable);
            }
        }
    }

    private void execute(Statement statement, Dialect dialect, String portable) throws UpgradeException {
        try {
            for (String sql : dialect.translate(portable)) {
                statement.executeUpdate(sql);
            }
        } catch (SQLException e) {
            throw new UpgradeException(
                    "Cannot execute the script '%s': its statement '%s' failed.".formatted(name, portable), e);
        }
    }
}
