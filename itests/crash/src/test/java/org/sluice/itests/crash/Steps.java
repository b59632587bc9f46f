package org.sluice.itests.crash;

import com.liferay.portal.kernel.upgrade.UpgradeProcess;
import java.sql.Connection;
import java.sql.Statement;
import org.sluice.api.spi.SqlWork;

/** Steps in a few words. */
final class Steps {
    private Steps() {}

    /** Executes portable statements. */
    static UpgradeProcess portable(String... statements) {
        return new UpgradeProcess() {
            @Override
            protected void doUpgrade() throws Exception {
                runSQL(statements);
            }
        };
    }

    /** Executes statements as they are, on the step's connection. */
    static UpgradeProcess plain(String... statements) {
        return on(connection -> execute(connection, statements));
    }

    /** Does something with the step's connection. */
    static UpgradeProcess on(Work work) {
        return new UpgradeProcess() {
            @Override
            protected void doUpgrade() throws Exception {
                work.with(connection);
            }
        };
    }

    /** Work that may throw anything. */
    @FunctionalInterface
    interface Work {
        void with(Connection connection) throws Exception;
    }

    /** Makes a part of a dataset with statements as they are. */
    static SqlWork made(String... statements) {
        return connection -> execute(connection, statements);
    }

    static void execute(Connection connection, String... statements) throws java.sql.SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
