package org.sluice.testkit;

import com.liferay.portal.kernel.upgrade.UpgradeProcess;
import com.liferay.portal.upgrade.registry.UpgradeStepRegistrator;

/** From 1.0.0 to 2.0.0 in three steps. */
final class OrdersUpgrade implements UpgradeStepRegistrator {
    static final String MODULE = "com.acme.orders";

    static final Dataset DATASET = Dataset.sql("""
                    create table Orders_Item (itemId LONG not null primary key, name VARCHAR(75) null);
                    create index IX_NAME on Orders_Item (name);
                    insert into Orders_Item (itemId, name) values (1, 'Rope');
                    insert into Orders_Item (itemId, name) values (2, 'Tackle');
                    """).released(MODULE, "1.0.0");

    @Override
    public void register(Registry registry) {
        registry.register("1.0.0", "1.1.0", process("alter table Orders_Item add price DOUBLE"));
        registry.register(
                "1.1.0",
                "2.0.0",
                process("update Orders_Item set price = 1.5", "delete from Orders_Item where itemId = 1"),
                process("create table Orders_Place (placeId LONG not null primary key)"));
    }

    private static UpgradeProcess process(String... statements) {
        return new UpgradeProcess() {
            @Override
            protected void doUpgrade() throws Exception {
                runSQL(statements);
            }
        };
    }
}
