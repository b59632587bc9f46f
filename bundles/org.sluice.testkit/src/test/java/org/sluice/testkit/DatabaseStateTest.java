package org.sluice.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sluice.testkit.FreshDatabases.FreshDatabase;

class DatabaseStateTest {
    @ParameterizedTest
    @MethodSource("org.sluice.testkit.CrashTestTest#databases")
    void isEqualToItself(FreshDatabases databases) throws Exception {
        try (FreshDatabase database = databases.make()) {
            OrdersUpgrade.DATASET.makeIn(database.dataSource());
            DatabaseState before = DatabaseState.of(database.dataSource());

            assertThat(DatabaseState.of(database.dataSource()).differencesFrom(before))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("org.sluice.testkit.CrashTestTest#databases")
    void everyKindOfChangeIsSeen(FreshDatabases databases) throws Exception {
        assertSeen(databases, "insert into Orders_Item (itemId, name) values (3, 'Rope')", "itemid='3'");
        assertSeen(databases, "update Orders_Item set name = 'rope' where itemId = 1", "'rope'");
        assertSeen(databases, "alter table Orders_Item add price int default 3", "price");
        assertSeen(databases, "drop table Orders_Item", "orders_item is missing");
        assertSeen(databases, "create view Orders_View as select itemId from Orders_Item", "orders_view");
        assertSeen(databases, "create unique index IX_OTHER on Orders_Item (itemId, name)", "ix_other");
        assertSeen(
                databases,
                "alter table Orders_Item add constraint FK_SELF foreign key (itemId) references Orders_Item (itemId)",
                "fk_self");
        assertSeen(databases, "create sequence Orders_Numbers start with 5", "orders_numbers");
    }

    @ParameterizedTest
    @MethodSource("org.sluice.testkit.CrashTestTest#databases")
    void copiesOfRunsAreNoPartOfIt(FreshDatabases databases) throws Exception {
        try (FreshDatabase database = databases.make()) {
            OrdersUpgrade.DATASET.makeIn(database.dataSource());
            DatabaseState before = DatabaseState.of(database.dataSource());

            execute(database, "create table Sluice_S12_3 (a int)");

            DatabaseState after = DatabaseState.of(database.dataSource());
            assertThat(after.differencesFrom(before)).isEmpty();
            assertThat(after.copies()).hasSize(1);
        }
    }

    private static void assertSeen(FreshDatabases databases, String change, String shown) throws Exception {
        try (FreshDatabase database = databases.make()) {
            OrdersUpgrade.DATASET.makeIn(database.dataSource());
            DatabaseState before = DatabaseState.of(database.dataSource());

            execute(database, change);

            assertThat(DatabaseState.of(database.dataSource()).differencesFrom(before))
                    .asString()
                    .containsIgnoringCase(shown);
        }
    }

    private static void execute(FreshDatabase database, String sql) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
