package org.sluice.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.sluice.api.spi.Step;
import org.sluice.api.spi.StepContext;

/**
 * A step that executes one statement.
 *
 * @param onFailure told when that has failed
 */
record SqlStep(String sql, Runnable onFailure) implements Step {
    @Override
    public String name() {
        return "SqlStep";
    }

    @Override
    public void execute(StepContext context) throws SQLException {
        try (Connection connection = context.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            onFailure.run();
            throw e;
        }
    }
}
