package org.sluice.itests.crash;

import com.liferay.portal.kernel.upgrade.UpgradeStep;
import java.util.List;
import org.sluice.testkit.Dataset;

/** What ties tables together: foreign keys, triggers and views. */
final class RelationScenarios {
    static final Dataset LINKED = Shop.TABLES.and(Steps.made(
            "delete from Other_Order where itemId not in (select itemId from Shop_Item)",
            "create index IX_ORDER_ITEM on Other_Order (itemId)", // else MariaDB makes one, which is another kind of
            // index
            "alter table Other_Order add constraint FK_ORDER_ITEM foreign key (itemId) references Shop_Item (itemId) "
                    + "on delete cascade on update cascade",
            "create table Other_Part (partId bigint not null primary key, orderId bigint null)",
            "create index IX_PART_ORDER on Other_Part (orderId)",
            "alter table Other_Part add constraint FK_PART_ORDER foreign key (orderId) references Other_Order (orderId) "
                    + "on delete set null",
            "insert into Other_Part (partId, orderId) select orderId + 1000, orderId from Other_Order"));

    static final String VIEW =
            "create view Other_Cheap as select i.itemId, i.name, o.amount from Shop_Item i left join Other_Order o on o.itemId = i.itemId "
                    + "where i.price < 10";

    private RelationScenarios() {}

    static List<Scenario> all(Product product) {
        Dataset watched = LINKED.and(Triggers.on("Shop_Item", product));
        Dataset viewed = LINKED.and(Steps.made(VIEW));
        String dropForeignKey = product.isOfTheMySqlFamily() ? "drop foreign key" : "drop constraint";
        return List.of(
                Scenario.upgrade(
                        "foreign keys that cascade",
                        LINKED,
                        Steps.portable(
                                "delete from Shop_Item where itemId < 3",
                                "update Shop_Item set itemId = itemId + 500 where itemId > 4",
                                "delete from Other_Order where itemId = 3")),
                Scenario.upgrade(
                        "foreign keys that come and go",
                        LINKED,
                        Steps.plain(
                                "alter table Other_Order " + dropForeignKey + " FK_ORDER_ITEM",
                                "delete from Shop_Item where itemId > 9",
                                "alter table Other_Part add constraint FK_PART_ITEM foreign key (orderId) references "
                                        + "Other_Order (orderId) on delete cascade",
                                "alter table Other_Part " + dropForeignKey + " FK_PART_ORDER",
                                "drop table Shop_Item",
                                "delete from Other_Order where orderId < 104")),
                Scenario.upgrade(
                        "table with foreign keys changed",
                        LINKED,
                        Steps.portable(
                                "alter table Shop_Item add weight DOUBLE",
                                "alter table Other_Order add note TEXT null",
                                "update Other_Order set note = 'checked', itemId = null where orderId > 106",
                                "alter table Other_Order drop column amount")),
                Scenario.upgrade(
                        "child dropped before its parent",
                        LINKED,
                        Steps.portable("drop table Other_Part", "drop table Other_Order", "drop table Shop_Item")),
                Scenario.upgrade(
                        "triggers that fire",
                        watched,
                        Steps.portable(
                                "update Shop_Item set price = 4 where itemId < 6",
                                "alter table Shop_Item add weight DOUBLE",
                                "update Shop_Item set weight = 1 where itemId = 2",
                                "delete from Shop_Log")),
                Scenario.upgrade("triggers that come and go", watched, Steps.on(connection -> {
                    Triggers.drop("Shop_Item", product).execute(connection);
                    Steps.execute(connection, "update Shop_Item set price = 4 where itemId < 6");
                    Triggers.on("Other_Order", product).execute(connection);
                    Steps.execute(connection, "update Other_Order set amount = 4 where orderId < 104");
                })),
                Scenario.upgrade(
                        "table with triggers dropped",
                        watched,
                        Steps.portable("drop table Other_Part", "drop table Other_Order", "drop table Shop_Item")),
                Scenario.upgrade(
                        "views",
                        viewed,
                        Steps.plain(
                                "create view Shop_Names as select name from Shop_Item",
                                "drop view Other_Cheap",
                                "alter table Shop_Item add weight int",
                                "create view Other_Cheap as select itemId from Shop_Item",
                                "drop view Shop_Names")),
                rowsBehindAView(viewed, product));
    }

    /** A view can be updated everywhere but on H2. */
    private static Scenario rowsBehindAView(Dataset viewed, Product product) {
        UpgradeStep step = Steps.plain(
                "create view Shop_Rows as select itemId, price from Shop_Item",
                "update Shop_Rows set price = 77 where itemId < 4",
                "delete from Shop_Item where itemId = 8");
        return product == Product.H2
                ? Scenario.failing("rows behind a view", viewed, step)
                : Scenario.upgrade("rows behind a view", viewed, step);
    }
}
