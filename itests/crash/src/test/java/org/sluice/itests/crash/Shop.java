package org.sluice.itests.crash;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.sluice.testkit.Dataset;

/** A small shop: items, and orders of them in another module's table that goes along with its item. */
final class Shop {
    private static final int ITEMS = 12;

    static final Dataset TABLES = Dataset.sql("""
                    create table Shop_Item (
                        itemId LONG not null primary key,
                        name VARCHAR(75) not null,
                        description TEXT null,
                        price DOUBLE,
                        active_ BOOLEAN,
                        added DATE null
                    );
                    create index IX_ITEM_NAME on Shop_Item (name);
                    create unique index IX_ITEM_BOTH on Shop_Item (itemId, name);
                    create table Other_Order (
                        orderId LONG not null primary key,
                        itemId LONG null,
                        amount INTEGER
                    );
                    create table Shop_Log (text_ VARCHAR(200) null);
                    """).and(Shop::fill);

    private Shop() {}

    private static void fill(Connection connection) throws SQLException {
        try (PreparedStatement items = connection.prepareStatement(
                        "insert into Shop_Item (itemId, name, description, price, active_, added) values (?, ?, ?, ?, ?, '2020-02-29 12:34:56')");
                PreparedStatement orders = connection.prepareStatement(
                        "insert into Other_Order (orderId, itemId, amount) values (?, ?, ?)")) {
            for (int id = 0; id < ITEMS; id++) {
                items.setLong(1, id);
                items.setString(2, "Item " + id);
                items.setString(3, id % 3 == 0 ? null : "Größe Ω 漢字 😀 'quoted' \\ " + id);
                items.setDouble(4, id * 1.25);
                items.setBoolean(5, id % 2 == 0);
                items.addBatch();
                orders.setLong(1, 100 + id);
                orders.setLong(2, id / 2);
                orders.setInt(3, id);
                orders.addBatch();
            }
            items.executeBatch();
            orders.executeBatch();
        }
        Steps.execute(
                connection,
                "insert into Shop_Log (text_) values ('begun')",
                "insert into Shop_Log (text_) values ('begun')");
    }
}
