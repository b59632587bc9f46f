package org.sluice.liferay.internal;

import com.liferay.portal.kernel.util.StringUtil;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URL;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.sluice.api.spi.Step;
import org.sluice.api.spi.StepContext;
import org.sluice.sql.PortableSql;
import org.sluice.sql.SqlTemplate;
import org.sluice.sql.TemplateStatement;
import org.sluice.sql.trace.Rehearsal;

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
    public Optional<List<String>> statements(Connection connection) throws Exception {
        return Optional.of(Rehearsal.of(connection, this::execute));
    }

    @Override
    public void execute(StepContext context) throws Exception {
        try (Connection connection = context.dataSource().getConnection()) {
            execute(connection);
        }
    }

    private void execute(Connection connection) throws SQLException, IOException {
        String text = StringUtil.read(script.openStream());
        PortableSql sql = PortableSql.on(connection, RunCatalog.of(connection));
        for (TemplateStatement statement : SqlTemplate.read(name, text, this::included)) {
            sql.execute(statement);
        }
    }

    /** A script includes what stands beside it. */
    private Optional<String> included(String file) throws IOException {
        try {
            return Optional.of(StringUtil.read(new URL(script, file).openStream()));
        } catch (FileNotFoundException e) {
            return Optional.empty();
        }
    }
}
