package org.sluice.liferay;

import com.liferay.portal.kernel.upgrade.UpgradeStep;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sluice.api.ModuleName;
import org.sluice.api.spi.Registration;
import org.sluice.api.spi.Step;
import org.sluice.api.spi.StepContext;
import org.sluice.itests.servers.TestDatabase;
import org.sluice.sql.Dialects;

/**
 * Executes steps as the engine does.
 *
 * @param database where they run
 */
record StepRun(TestDatabase database) {
    static final ModuleName MODULE = new ModuleName("com.example.journal");

    /** Registers steps, takes them out of the registration, and executes them. */
    void upgrade(UpgradeStep... steps) throws Exception {
        Map<ModuleName, List<Registration>> registrations =
                Registrations.collect(registry -> registry.register("1.0.0", "2.0.0", steps), MODULE);
        for (Registration registration : registrations.getOrDefault(MODULE, List.of())) {
            execute(registration.steps());
        }
    }

    void execute(List<Step> steps) throws Exception {
        for (Step step : steps) {
            step.execute(new Context(MODULE, database.dataSource()));
        }
    }

    /** Executes portable statements outside of any step. */
    void sql(String... portable) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            for (String each : portable) {
                for (String sql : Dialects.of(connection).translate(each)) {
                    statement.executeUpdate(sql);
                }
            }
        }
    }

    /** The first column of the first row as text. */
    @Nullable
    String value(String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private record Context(ModuleName module, DataSource dataSource) implements StepContext {}
}
