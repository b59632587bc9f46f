package org.sluice.itests.crash;

import java.sql.CallableStatement;
import java.util.List;
import org.sluice.testkit.Dataset;

/** What only MariaDB has, or has in its own way. */
final class MariaDbScenarios {
    private static final Dataset SPECIAL = Shop.TABLES.and(Steps.made(
            "create table Shop_Number (id bigint not null auto_increment primary key, a int, twice int as (a * 2) stored, "
                    + "half int as (a / 2) virtual, hidden int invisible default 5) auto_increment = 7 comment 'numbers'",
            "insert into Shop_Number (a) values (1), (2), (3)",
            "delete from Shop_Number where a = 3",
            "set statement sql_mode = 'NO_AUTO_VALUE_ON_ZERO' for insert into Shop_Number (id, a) values (0, 10)",
            "create table `order` (`select` int, `Größe Ω` varchar(30), data longblob, bits bit(9), json_ json)",
            "insert into `order` values (1, 'ä', x'00ff10', b'101', '[1]'), (1, 'ä', x'00ff10', b'101', '[1]'), "
                    + "(2, null, null, null, null)",
            "create table Shop_Year (year_ int not null, text_ varchar(20)) partition by range (year_) "
                    + "(partition p1 values less than (2000), partition p2 values less than (2010))",
            "insert into Shop_Year values (1999, 'old'), (2005, 'newer')",
            "create table Shop_Text (id int not null primary key, body text, fulltext index FT_BODY (body)) engine = InnoDB",
            "insert into Shop_Text values (1, 'the quick brown fox'), (2, 'jumps over')",
            "create sequence Shop_Counter start with 10 increment by 5 nocache", // cached numbers are lost with any
            // server
            "select nextval(Shop_Counter)",
            "create procedure Shop_Raise(by_ int) begin update Shop_Item set price = price + by_; "
                    + "insert into Shop_Log (text_) values ('raised'); end",
            "create function Shop_Twice(a int) returns int deterministic return 2 * a",
            "alter table Shop_Item add constraint CK_PRICE check (price >= 0), comment 'what is sold'"));

    private MariaDbScenarios() {}

    static List<Scenario> all() {
        return List.of(
                Scenario.upgrade(
                        "identities and generated columns",
                        SPECIAL,
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
                        SPECIAL,
                        Steps.plain(
                                "update `order` set data = x'0102' where `select` = 1",
                                "delete from `order` where `Größe Ω` is null",
                                "alter table `order` add `table` int first",
                                "alter table `order` change `select` `group` bigint",
                                "insert into `order` (`group`, data) values (7, x'ff')",
                                "drop table `order`")),
                Scenario.upgrade(
                        "partitions",
                        SPECIAL,
                        Steps.plain(
                                "alter table Shop_Year add partition (partition p3 values less than (2020))",
                                "insert into Shop_Year values (2015, 'new')",
                                "alter table Shop_Year drop partition p1",
                                "alter table Shop_Year truncate partition p2",
                                "alter table Shop_Year remove partitioning",
                                "update Shop_Year set text_ = 'all'")),
                Scenario.upgrade(
                        "full text",
                        SPECIAL,
                        Steps.plain(
                                "update Shop_Text set body = 'lazy dog' where id = 1",
                                "alter table Shop_Text add title varchar(50)",
                                "create fulltext index FT_TITLE on Shop_Text (title)",
                                "drop index FT_BODY on Shop_Text",
                                "insert into Shop_Text (id, title) values (3, 'third')")),
                Scenario.upgrade(
                        "sequences",
                        SPECIAL,
                        Steps.plain(
                                "insert into Shop_Number (id, a) values (nextval(Shop_Counter) + 1000, 1)",
                                "alter sequence Shop_Counter restart 900",
                                "insert into Shop_Number (id, a) values (nextval(Shop_Counter) + 1000, 1)",
                                "create sequence Shop_Other",
                                "drop sequence Shop_Counter")),
                Scenario.upgrade("procedures", SPECIAL, Steps.on(connection -> {
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
                        "checks, comments, character sets, engines",
                        SPECIAL,
                        Steps.plain(
                                "alter table Shop_Item drop constraint CK_PRICE",
                                "update Shop_Item set price = -1",
                                "alter table Shop_Item comment 'other', modify description text comment 'told'",
                                "alter table Shop_Item convert to character set utf8mb4 collate utf8mb4_general_ci",
                                "alter table Shop_Log engine = Aria",
                                "insert into Shop_Log (text_) values ('aria')",
                                "optimize table Shop_Item")),
                Scenario.upgrade(
                        "statements over several tables",
                        SPECIAL,
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
