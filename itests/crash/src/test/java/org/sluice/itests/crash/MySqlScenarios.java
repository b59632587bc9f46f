package org.sluice.itests.crash;

import java.util.ArrayList;
import java.util.List;
import org.sluice.testkit.Dataset;

/** What only MySQL has, or has in its own way. */
final class MySqlScenarios {
    private static final Dataset SPECIAL = Shop.TABLES.and(Steps.made(
            "create table Shop_Number (id bigint not null auto_increment primary key, a int, twice int as (a * 2) stored, "
                    + "half int as (a / 2) virtual, hidden int invisible default 5) auto_increment = 7 comment 'numbers'",
            "insert into Shop_Number (a) values (1), (2), (3)",
            "delete from Shop_Number where a = 3",
            "set session sql_mode = concat(@@sql_mode, ',NO_AUTO_VALUE_ON_ZERO')",
            "insert into Shop_Number (id, a) values (0, 10)",
            "create table `order` (`select` int, `Größe Ω` varchar(30), data longblob, bits bit(9), json_ json)",
            "insert into `order` values (1, 'ä', x'00ff10', b'101', '[1]'), (1, 'ä', x'00ff10', b'101', '[1]'), "
                    + "(2, null, null, null, null)",
            "create table Shop_Year (year_ int not null, text_ varchar(20)) partition by range (year_) "
                    + "(partition p1 values less than (2000), partition p2 values less than (2010))",
            "insert into Shop_Year values (1999, 'old'), (2005, 'newer')",
            "create table Shop_Text (id int not null primary key, body text, fulltext index FT_BODY (body)) engine = InnoDB",
            "insert into Shop_Text values (1, 'the quick brown fox'), (2, 'jumps over')",
            "create procedure Shop_Raise(by_ int) begin update Shop_Item set price = price + by_; "
                    + "insert into Shop_Log (text_) values ('raised'); end",
            "create function Shop_Twice(a int) returns int deterministic return 2 * a",
            "alter table Shop_Item add constraint CK_PRICE check (price >= 0), comment 'what is sold'"));

    private MySqlScenarios() {}

    static List<Scenario> all() {
        List<Scenario> all = new ArrayList<>(MySqlFamilyScenarios.on(SPECIAL));
        all.addAll(List.of(
                Scenario.upgrade(
                        "checks and comments",
                        SPECIAL,
                        Steps.plain(
                                "alter table Shop_Item drop check CK_PRICE",
                                "update Shop_Item set price = -1",
                                "alter table Shop_Log add b int, add constraint CK_PRICE check (b > 0)",
                                "alter table Shop_Item comment 'other', modify description text comment 'told'",
                                "alter table Shop_Item convert to character set utf8mb4 collate utf8mb4_general_ci",
                                "optimize table Shop_Item")),
                Scenario.upgrade(
                        "indexes of expressions",
                        SPECIAL,
                        Steps.plain(
                                "create index IX_SUM on Shop_Number ((a + hidden))",
                                "alter table Shop_Number add constraint CK_A check (a < 1000) not enforced",
                                "alter table Shop_Number add b int default 2, algorithm=instant",
                                "update Shop_Number set a = a + 1",
                                "alter table Shop_Number alter index IX_SUM invisible",
                                "drop index IX_SUM on Shop_Number"))));
        return all;
    }
}
