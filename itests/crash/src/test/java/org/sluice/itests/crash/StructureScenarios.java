package org.sluice.itests.crash;

import com.liferay.portal.kernel.upgrade.UpgradeProcess;
import java.util.List;
import org.sluice.testkit.Dataset;

/** Tables, columns and indexes that come, change and go. */
final class StructureScenarios {
    private StructureScenarios() {}

    static List<Scenario> all(Product product) {
        return List.of(
                Scenario.installation("first installation", Dataset.EMPTY, firstTables(), firstRows()),
                Scenario.installation("first installation beside others", Shop.TABLES, firstTables(), firstRows()),
                Scenario.upgrade("columns of alter", Shop.TABLES, alter()),
                Scenario.upgrade("columns one by one", Shop.TABLES, columns()),
                Scenario.failing(
                        "change that fails",
                        Shop.TABLES,
                        Steps.portable(
                                "update Shop_Item set price = 3, name = 'same'",
                                "alter table Shop_Item add weight DOUBLE",
                                "create unique index IX_SAME on Shop_Item (name)")),
                Scenario.failing(
                        "column that cannot be changed",
                        Shop.TABLES,
                        Steps.portable("update Shop_Item set price = 3", "alter_column_type Shop_Item name LONG null")),
                Scenario.upgrade("columns renamed", Shop.TABLES, renames()),
                Scenario.failing(
                        "columns renamed before a failure",
                        RelationScenarios.LINKED,
                        Steps.plain(
                                "alter table Shop_Item rename column itemId to id_",
                                "alter table Shop_Item rename column description to story",
                                "alter table Shop_Item alter column price set default 5",
                                "alter table Other_Order rename column itemId to thing",
                                "create index IX_STORY on Shop_Item (name, id_)",
                                "alter table Shop_Item rename column story to name2",
                                "alter table Shop_Item alter column price drop default"),
                        Steps.portable("create unique index IX_SAME on Other_Order (thing)")),
                Scenario.upgrade("defaults and nulls", Shop.TABLES, defaults(product)),
                Scenario.upgrade(
                        "table renamed",
                        Shop.TABLES,
                        Steps.portable("update Shop_Item set price = 3"),
                        Steps.plain("alter table Shop_Item rename to Shop_Ware"),
                        Steps.portable("update Shop_Ware set price = 4 where itemId < 5")),
                Scenario.upgrade("tables swapped", Shop.TABLES, swap()),
                Scenario.upgrade(
                        "table dropped",
                        Shop.TABLES,
                        Steps.portable(
                                "delete from Shop_Item where itemId > 3",
                                "drop table Shop_Item",
                                "drop table Shop_Log")),
                Scenario.upgrade(
                        "table made anew",
                        Shop.TABLES,
                        Steps.portable(
                                "drop table Shop_Item",
                                "create table Shop_Item (name VARCHAR(20) null)",
                                "insert into Shop_Item (name) values ('other')",
                                "drop table Shop_Item",
                                "create table Shop_Item (itemId LONG not null primary key)")),
                Scenario.upgrade(
                        "table emptied",
                        Shop.TABLES,
                        Steps.plain("truncate table Shop_Item"),
                        Steps.portable("insert into Shop_Item (itemId, name) values (1, 'new')"),
                        Steps.plain("truncate table Shop_Log", "truncate table Shop_Log")),
                Scenario.upgrade("indexes", Shop.TABLES, indexes()),
                Scenario.upgrade(
                        "table of a query",
                        Shop.TABLES,
                        Steps.plain(
                                "create table Shop_Copy as select itemId, name from Shop_Item where itemId < 6",
                                "insert into Shop_Copy (itemId, name) select itemId + 100, name from Shop_Item",
                                "drop table Shop_Item")));
    }

    private static UpgradeProcess firstTables() {
        return Steps.portable(
                "create table Shop_Place (placeId LONG not null primary key, name VARCHAR(75) null)",
                "create table Shop_Shelf (shelfId LONG not null primary key, placeId LONG, note TEXT null)",
                "create index IX_SHELF on Shop_Shelf (placeId)");
    }

    private static UpgradeProcess firstRows() {
        return Steps.portable(
                "insert into Shop_Place (placeId, name) values (1, 'Harbour')",
                "insert into Shop_Shelf (shelfId, placeId, note) select 7, placeId, name from Shop_Place",
                "update Shop_Place set name = 'Port'");
    }

    private static UpgradeProcess alter() {
        return new UpgradeProcess() {
            @Override
            protected void doUpgrade() throws Exception {
                alter(ItemTable.class, new AlterTableAddColumn("weight", "DOUBLE"), new AlterTableDropColumn("added"));
                alter(
                        ItemTable.class,
                        new AlterColumnName("description", "story TEXT null"),
                        new AlterColumnType("name", "VARCHAR(150) not null"));
                runSQL("update Shop_Item set weight = price");
            }
        };
    }

    private static UpgradeProcess renames() {
        return Steps.plain(
                "alter table Shop_Item rename column description to story",
                "alter table Shop_Item add column description int",
                "alter table Shop_Item rename column name to title",
                "create index IX_TITLE on Shop_Item (title, itemId)",
                "alter table Shop_Item rename column title to label",
                "update Shop_Item set description = 7 where itemId < 3",
                "alter table Shop_Item rename column label to name",
                "alter table Shop_Log rename column text_ to line_",
                "truncate table Shop_Log",
                "alter table Shop_Log rename column line_ to text_");
    }

    private static UpgradeProcess columns() {
        return Steps.portable(
                "alter table Shop_Item add weight DOUBLE",
                "update Shop_Item set weight = 2 * price",
                "alter_column_type Shop_Item name VARCHAR(200) null",
                "alter_column_type Shop_Item description VARCHAR(500) null",
                "alter_column_name Shop_Item price cost DOUBLE",
                "alter table Shop_Item drop column active_",
                "alter table Shop_Item add active_ INTEGER",
                "update Shop_Item set active_ = 7 where itemId < 4");
    }

    private static UpgradeProcess defaults(Product product) {
        String nullable = product.isOfTheMySqlFamily()
                ? "alter table Shop_Item modify name varchar(75) null"
                : "alter table Shop_Item alter column name drop not null";
        return Steps.plain(
                "alter table Shop_Item alter column price set default 9.5",
                "insert into Shop_Item (itemId, name) values (77, 'new')",
                nullable,
                "update Shop_Item set name = null where itemId < 3",
                "alter table Shop_Item alter column price drop default");
    }

    private static UpgradeProcess swap() {
        return Steps.plain(
                "create table Shop_New (itemId bigint not null primary key, name varchar(75))",
                "insert into Shop_New (itemId, name) select itemId, name from Shop_Item",
                "alter table Shop_Item rename to Shop_Old",
                "alter table Shop_New rename to Shop_Item",
                "drop table Shop_Old",
                "update Shop_Item set name = 'swapped'");
    }

    private static UpgradeProcess indexes() {
        return Steps.portable(
                "create index IX_PRICE on Shop_Item (price)",
                "drop index IX_ITEM_NAME on Shop_Item",
                "create unique index IX_UNIQUE on Shop_Item (name, itemId)",
                "update Shop_Item set price = price + 1",
                "drop index IX_ITEM_BOTH on Shop_Item",
                "create index IX_ITEM_NAME on Shop_Item (name, price)");
    }
}
