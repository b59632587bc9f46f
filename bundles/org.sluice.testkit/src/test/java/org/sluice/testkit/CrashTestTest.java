package org.sluice.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CrashTestTest {
    private static final ModuleUpgrade ORDERS = ModuleUpgrade.of(OrdersUpgrade.MODULE, new OrdersUpgrade());

    static List<FreshDatabases> databases() {
        return TestDatabases.all();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void anUpgradeThatIsRevertedLeavesNoWrongEndState(FreshDatabases databases) throws Exception {
        CrashReport report =
                CrashTest.of(ORDERS, OrdersUpgrade.DATASET).atMost(40).on(databases);

        report.assertNoWrongEndState();
        assertThat(report.failure()).isEmpty();
        assertThat(report.run()).isEqualTo(40);
    }

    @Test
    void whatIsNotTakenBackIsToldWithItsStatementAndTheSeed() throws Exception {
        CrashReport report =
                CrashTest.of(ORDERS, OrdersUpgrade.DATASET).seed(7).on(FreshDatabases.h2(), NothingReverted::new);

        assertThat(report.wrong())
                .anySatisfy(wrong -> assertThat(wrong)
                        .startsWith("crash after point")
                        .contains("'alter table Orders_Item add", "(seed 7)", "price"))
                .anySatisfy(wrong ->
                        assertThat(wrong).startsWith("failure of step 2").contains("- itemid='1', name='Rope'"));
        assertThatThrownBy(report::assertNoWrongEndState)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("seed 7");
    }

    @Test
    void withoutALimitEveryPointIsTried() throws Exception {
        CrashReport report = CrashTest.of(ORDERS, OrdersUpgrade.DATASET).on(FreshDatabases.h2());

        report.assertNoWrongEndState();
        assertThat(report.run()).isEqualTo(report.planned()).isGreaterThan(100);
    }
}
