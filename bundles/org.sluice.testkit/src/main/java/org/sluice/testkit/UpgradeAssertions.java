package org.sluice.testkit;

import com.liferay.portal.upgrade.registry.UpgradeStepRegistrator;
import java.sql.SQLException;

/**
 * Assertions on upgrades, for tests of any kind.
 *
 * <pre>{@code
 * @Test
 * void anUpgradeThatCrashesLeavesTheOrdersAsTheyWere() throws Exception {
 *     Dataset dataset = Dataset.sql("create table Orders_Item (itemId LONG not null primary key);")
 *             .released("com.acme.orders", "1.0.0");
 *
 *     UpgradeAssertions.assertRevertable("com.acme.orders", new OrdersUpgrade(), dataset);
 * }
 * }</pre>
 */
public final class UpgradeAssertions {
    private UpgradeAssertions() {}

    /** Crashes the upgrade of a module at every point, on H2. */
    public static void assertRevertable(String module, UpgradeStepRegistrator registrator, Dataset dataset)
            throws SQLException {
        assertRevertable(ModuleUpgrade.of(module, registrator), dataset, FreshDatabases.h2());
    }

    /**
     * Crashes an upgrade at every point, on each database.
     *
     * @throws AssertionError when a crash leaves anything else than what was there before or what the complete upgrade makes;
     *     it tells the point, the seed, and what differs
     */
    public static void assertRevertable(ModuleUpgrade upgrade, Dataset dataset, FreshDatabases... databases)
            throws SQLException {
        for (FreshDatabases each : databases) {
            CrashTest.of(upgrade, dataset).on(each).assertNoWrongEndState();
        }
    }
}
