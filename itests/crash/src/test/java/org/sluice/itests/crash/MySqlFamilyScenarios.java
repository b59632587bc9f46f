package org.sluice.itests.crash;

import java.sql.CallableStatement;
import java.util.List;
import org.sluice.testkit.Dataset;

/** What MariaDB and MySQL have in the same way. */
final class MySqlFamilyScenarios {
    private MySqlFamilyScenarios() {}

    /** @param special the tables and routines with which each of them begins */
    static List<Scenario> on(Dataset special) {
        return List.of(
                Scenario.upgrade(
                        "identities and generated columns",
                        special,
                        Steps.plain(
                                "insert into Shop_Number (a) values (4), (5)",
                                "update Shop_Number set a = a + 1, hidden = 6",
                                "alter table Shop_Number add b int",
                                "insert into Shop_Number (a) values (6)",
                                "alter table Shop_Number drop column twice, modify hidden int default 5",
                                "alter table Shop_Number auto_increment = 100",
                                "insert into Shop_Number (a) values (7)",
                                "truncate table Shop_Number")),
                Scenario.upgrade(
                        "large objects, odd names, no primary key",
                        special,
                        Steps.plain(
                                "update `order` set data = x'0102' where `select` = 1",
                                "delete from `order` where `Größe Ω` is null",
                                "alter table `order` add `table` int first",
                                "alter table `order` change `select` `group` bigint",
                                "insert into `order` (`group`, data) values (7, x'ff')",
                                "drop table `order`")),
                Scenario.upgrade(
                        "partitions",
                        special,
                        Steps.plain(
                                "alter table Shop_Year add partition (partition p3 values less than (2020))",
                                "insert into Shop_Year values (2015, 'new')",
                                "alter table Shop_Year drop partition p1",
                                "alter table Shop_Year truncate partition p2",
                                "alter table Shop_Year remove partitioning",
                                "update Shop_Year set text_ = 'all'")),
                Scenario.upgrade(
                        "full text",
                        special,
                        Steps.plain(
                                "update Shop_Text set body = 'lazy dog' where id = 1",
                                "alter table Shop_Text add title varchar(50)",
                                "create fulltext index FT_TITLE on Shop_Text (title)",
                                "drop index FT_BODY on Shop_Text",
                                "insert into Shop_Text (id, title) values (3, 'third')")),
                Scenario.upgrade("procedures", special, Steps.on(connection -> {
                    try (CallableStatement call = connection.prepareCall("{call Shop_Raise(?)}")) {
                        call.setInt(1, 3);
                        call.execute();
                    }
                    Steps.execute(
                            connection,
                            "call Shop_Raise(2)",
                            "drop procedure Shop_Raise",
                            "update Shop_Item set price = Shop_Twice(itemId)",
                            "create procedure Shop_Lower() update Shop_Item set price = price / 2",
                            "call Shop_Lower()",
                            "drop function Shop_Twice");
                })),
                Scenario.upgrade(
                        "statements over several tables",
                        special,
                        Steps.plain(
                                "update Shop_Item i join Other_Order o on o.itemId = i.itemId set i.price = o.amount, o.amount = 0",
                                "delete i, o from Shop_Item i join Other_Order o on o.itemId = i.itemId where i.itemId = 4",
                                "replace into Shop_Item (itemId, name) values (1, 'replaced'), (99, 'new')",
                                "insert into Shop_Item (itemId, name) values (1, 'x') on duplicate key update name = 'duplicate'",
                                "rename table Shop_Log to Shop_Tmp, Shop_Item to Shop_Log, Shop_Tmp to Shop_Item",
                                "with small as (select itemId from Shop_Log where itemId < 3) "
                                        + "select count(*) from small",
                                "create temporary table Shop_Temp (a int)",
                                "insert into Shop_Temp values (1)",
                                "insert into Shop_Item (text_) select a from Shop_Temp",
                                "drop temporary table Shop_Temp")));
    }
}
