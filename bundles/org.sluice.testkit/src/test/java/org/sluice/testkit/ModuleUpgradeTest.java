package org.sluice.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sluice.testkit.FreshDatabases.FreshDatabase;

class ModuleUpgradeTest {
    private static final ModuleUpgrade ORDERS = ModuleUpgrade.of(OrdersUpgrade.MODULE, new OrdersUpgrade());

    @ParameterizedTest
    @MethodSource("org.sluice.testkit.CrashTestTest#databases")
    void anUpgradeLeadsToItsEnd(FreshDatabases databases) throws Exception {
        try (FreshDatabase database = databases.make()) {
            OrdersUpgrade.DATASET.makeIn(database.dataSource());

            UpgradeOutcome outcome = ORDERS.executeOn(database.dataSource());

            assertThat(outcome.completed()).isTrue();
            assertThat(outcome.before()).contains("1.0.0");
            assertThat(outcome.after()).contains("2.0.0");
        }
    }

    @ParameterizedTest
    @MethodSource("org.sluice.testkit.CrashTestTest#databases")
    void aModuleThatIsUpToDateExecutesNothing(FreshDatabases databases) throws Exception {
        try (FreshDatabase database = databases.make()) {
            OrdersUpgrade.DATASET.makeIn(database.dataSource());
            ORDERS.executeOn(database.dataSource());

            assertThat(ORDERS.executeOn(database.dataSource()).runs()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("org.sluice.testkit.CrashTestTest#databases")
    void aFailureIsToldAndTheVersionStays(FreshDatabases databases) throws Exception {
        try (FreshDatabase database = databases.make()) {
            OrdersUpgrade.DATASET.makeIn(database.dataSource());
            try (Connection connection = database.dataSource().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create table Orders_Place (inTheWay int)");
            }

            UpgradeOutcome outcome = ORDERS.executeOn(database.dataSource());

            assertThat(outcome.completed()).isFalse();
            assertThat(outcome.after()).contains("1.0.0");
            assertThat(outcome.failure()).hasValueSatisfying(failure -> assertThat(failure.getMessage())
                    .contains("create table Orders_Place"));
        }
    }
}
