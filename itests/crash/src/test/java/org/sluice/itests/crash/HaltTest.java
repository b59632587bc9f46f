package org.sluice.itests.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.itests.servers.TestDatabase;
import org.sluice.itests.servers.TestServers;
import org.sluice.sql.trace.StatementObserver;
import org.sluice.sql.trace.Tracing;
import org.sluice.testkit.DatabaseState;
import org.sluice.testkit.ModuleUpgrade;

/**
 * Processes that execute an upgrade and are halted at a statement: the JVM is gone, and the database learns of it as it does.
 * Another process recovers.
 */
class HaltTest {
    private static final Logger LOG = LoggerFactory.getLogger(HaltTest.class);
    private static final Size SIZE = Size.ofThisBuild();
    private static final int SAMPLE = 5;
    private static final int MANY = 50;

    /** An upgrade of the same module that has no steps: what was left is recovered, and nothing is executed. */
    private static final ModuleUpgrade RECOVERY = ModuleUpgrade.of(Scenario.MODULE, registry -> {});

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MYSQL")
    void leavesAllAsItWasOrIsComplete(Product product) throws Exception {
        Random random = new Random(SIZE.seed());
        List<Scenario> scenarios = Scenarios.all(product);
        for (int i = 0; i < SIZE.of(SAMPLE, MANY); i++) {
            Scenario scenario = scenarios.get(random.nextInt(scenarios.size()));
            int statement = 1 + random.nextInt(statements(product, scenario));
            boolean before = random.nextBoolean();
            String trial = "%s, seed %d, %s: halted %s statement %d"
                    .formatted(product, SIZE.seed(), scenario, before ? "before" : "after", statement);
            LOG.info("{}", trial);
            haltAndRecover(product, scenario, statement, before, trial);
        }
    }

    private void haltAndRecover(Product product, Scenario scenario, int statement, boolean before, String trial)
            throws Exception {
        try (TestDatabase database = database(product)) {
            scenario.dataset().makeIn(database.dataSource());
            RECOVERY.executeOn(database.dataSource());
            DatabaseState state = DatabaseState.of(database.dataSource());
            closeEmbedded(product, database);

            halt(product, database, scenario, statement, before);
            RECOVERY.executeOn(database.dataSource());

            DatabaseState found = DatabaseState.of(database.dataSource());
            assertThat(found.copies()).as(trial).isEmpty();
            assertThat(cells(database, "select count(*) from Sluice_Run where state_ <> 'CLEAN'"))
                    .as(trial)
                    .isEqualTo("0");
            if (cells(database, "select count(*) from Sluice_Run where result_ = 'COMMITTED'")
                    .equals("0")) {
                assertThat(found.differencesFrom(state)).as(trial).isEmpty();
            }
            closeEmbedded(product, database);
        }
    }

    private void halt(Product product, TestDatabase database, Scenario scenario, int statement, boolean before)
            throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        HaltingProcess.class.getName(),
                        product.name(),
                        database.jdbcUrl(),
                        database.user(),
                        database.password(),
                        scenario.name(),
                        Integer.toString(statement),
                        Boolean.toString(before))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as("the output in " + folder.resolve("output"))
                .isEqualTo(HaltingProcess.HALTED);
    }

    /** How many statements a process needs that is not halted. */
    private int statements(Product product, Scenario scenario) throws SQLException {
        AtomicInteger count = new AtomicInteger();
        try (TestDatabase database = database(product)) {
            scenario.dataset().makeIn(database.dataSource());
            RECOVERY.executeOn(database.dataSource());
            scenario.upgrade().executeOn(Tracing.dataSource(database.dataSource(), new Counter(count)));
        }
        return count.get();
    }

    private TestDatabase database(Product product) {
        return switch (product) {
            case H2 -> TestServers.h2(folder).freshDatabase();
            case MARIADB -> TestServers.mariadb().freshDatabase();
            case MYSQL -> TestServers.mysql().freshDatabase();
            case POSTGRESQL -> TestServers.postgresql().freshDatabase();
        };
    }

    /** One process at a time has the files of an embedded database. */
    private static void closeEmbedded(Product product, TestDatabase database) throws SQLException {
        if (product == Product.H2) {
            try (Connection connection = database.connect();
                    Statement statement = connection.createStatement()) {
                statement.execute("SHUTDOWN");
            }
        }
    }

    private static String cells(TestDatabase database, String query) throws SQLException {
        DataSource source = database.dataSource();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private record Counter(AtomicInteger count) implements StatementObserver {
        @Override
        public void before(String sql) {
            count.incrementAndGet();
        }

        @Override
        public void finished(String sql, long updateCount) {
            // counted before
        }

        @Override
        public void failed(String sql, SQLException failure) {
            // counted before
        }
    }
}
