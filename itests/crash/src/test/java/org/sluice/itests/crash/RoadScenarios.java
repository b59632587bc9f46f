package org.sluice.itests.crash;

import com.liferay.portal.kernel.dao.jdbc.AutoBatchPreparedStatementUtil;
import com.liferay.portal.kernel.dao.jdbc.DataAccess;
import com.liferay.portal.kernel.model.Release;
import com.liferay.portal.kernel.service.ReleaseLocalServiceUtil;
import com.liferay.portal.kernel.upgrade.UpgradeProcess;
import com.liferay.portal.kernel.upgrade.UpgradeStep;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.List;
import javax.sql.DataSource;
import org.sluice.testkit.ModuleUpgrade;

/** Every road of a step to the database. */
final class RoadScenarios {
    private static final String RAISE = "update Shop_Item set price = price + 1 where itemId = ?";

    private RoadScenarios() {}

    static List<Scenario> all() {
        return List.of(
                Scenario.upgrade(
                        "statements",
                        Shop.TABLES,
                        Steps.portable(
                                "insert into Shop_Item (itemId, name) values (50, 'fifty')",
                                "update Shop_Item set price = 7, active_ = [$TRUE$]",
                                "delete from Shop_Item where itemId in (3, 4)",
                                "delete from Other_Order"),
                        Steps.portable("update Shop_Log set text_ = 'over'")),
                Scenario.upgrade("batches", Shop.TABLES, batches()),
                Scenario.upgrade("automatic batches", Shop.TABLES, automaticBatches()),
                Scenario.upgrade("data access", Shop.TABLES, dataAccess()),
                Scenario.injected("injected data source", Shop.TABLES, RoadScenarios::injected),
                Scenario.upgrade("rows processed concurrently", Shop.TABLES, concurrently()),
                Scenario.upgrade("items processed concurrently", Shop.TABLES, itemsConcurrently()),
                Scenario.upgrade("transactions", Shop.TABLES, Steps.on(RoadScenarios::transactions)),
                Scenario.upgrade("savepoints", Shop.TABLES, Steps.on(RoadScenarios::savepoints)),
                Scenario.upgrade("failures that are caught", Shop.TABLES, Steps.on(RoadScenarios::caught)),
                Scenario.upgrade("releases", Shop.TABLES.released("com.example.other", "1.2.3"), releases()),
                chain(),
                beforeTheFirstRelease(),
                Scenario.failing("step that throws", Shop.TABLES, Steps.portable("delete from Shop_Item"), throwing()));
    }

    private static UpgradeProcess batches() {
        return Steps.on(connection -> {
            try (PreparedStatement update = connection.prepareStatement(RAISE);
                    PreparedStatement insert = connection.prepareStatement("insert into Shop_Log (text_) values (?)")) {
                for (int id = 0; id < 9; id++) {
                    update.setLong(1, id);
                    update.addBatch();
                    insert.setString(1, "raised " + id);
                    insert.addBatch();
                    if (id % 4 == 3) {
                        update.executeBatch();
                        insert.executeBatch();
                    }
                }
                update.executeBatch();
                insert.executeBatch();
            }
        });
    }

    private static UpgradeProcess automaticBatches() {
        return Steps.on(connection -> {
            try (PreparedStatement update = AutoBatchPreparedStatementUtil.autoBatch(connection, RAISE)) {
                for (int id = 0; id < 9; id++) {
                    update.setLong(1, id);
                    update.addBatch();
                }
                update.executeBatch();
            }
        });
    }

    private static UpgradeProcess dataAccess() {
        return Steps.on(connection -> {
            try (Connection other = DataAccess.getConnection()) {
                Steps.execute(other, "update Shop_Item set price = 3", "delete from Shop_Log");
            }
            Steps.execute(connection, "update Shop_Item set price = price + 1");
        });
    }

    private static UpgradeStep injected(DataSource dataSource) {
        return Steps.on(connection -> {
            Steps.execute(connection, "update Shop_Item set price = 3");
            try (Connection other = dataSource.getConnection()) {
                Steps.execute(other, "update Other_Order set amount = 4", "create table Shop_Extra (a int)");
            }
            Steps.execute(connection, "delete from Shop_Item where itemId = 5");
        });
    }

    private static UpgradeProcess concurrently() {
        return new UpgradeProcess() {
            @Override
            protected void doUpgrade() throws Exception {
                processConcurrently(
                        "select itemId from Shop_Item",
                        RAISE,
                        row -> new Object[] {row.getLong(1)},
                        (values, update) -> {
                            update.setLong(1, (Long) values[0]);
                            update.addBatch();
                        },
                        "Cannot raise the prices");
            }
        };
    }

    private static UpgradeProcess itemsConcurrently() {
        return new UpgradeProcess() {
            @Override
            protected void doUpgrade() throws Exception {
                processConcurrently(
                        new Long[] {1L, 2L, 3L, 4L, 5L, 6L},
                        id -> {
                            try (PreparedStatement update = connection.prepareStatement(RAISE)) {
                                update.setLong(1, id);
                                update.executeUpdate();
                            }
                        },
                        "Cannot raise the prices");
                runSQL("alter table Shop_Item add raised BOOLEAN");
            }
        };
    }

    private static void transactions(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        Steps.execute(connection, "update Shop_Item set price = 1", "insert into Shop_Log (text_) values ('never')");
        connection.rollback();
        Steps.execute(connection, "update Shop_Item set price = 2", "delete from Other_Order where orderId < 105");
        connection.commit();
        Steps.execute(connection, "insert into Shop_Log (text_) values ('done')");
        connection.setAutoCommit(true);
        Steps.execute(connection, "update Shop_Item set name = 'all' where itemId > 6");
    }

    private static void savepoints(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        Steps.execute(connection, "update Shop_Item set price = 1");
        Savepoint savepoint = connection.setSavepoint();
        Steps.execute(connection, "delete from Shop_Item");
        connection.rollback(savepoint);
        Steps.execute(connection, "insert into Shop_Log (text_) values ('saved')");
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static void caught(Connection connection) throws SQLException {
        Steps.execute(connection, "update Shop_Item set price = 1 where itemId < 6");
        for (String failing : List.of(
                "insert into Shop_Item (itemId, name) values (1, 'twice')",
                "drop table Shop_Nowhere",
                "alter table Shop_Item add name int")) {
            try {
                Steps.execute(connection, failing);
            } catch (SQLException e) {
                if (e.getSQLState() != null && e.getSQLState().startsWith("08")) {
                    throw e;
                }
            }
        }
        Steps.execute(connection, "delete from Shop_Item where itemId = 7");
    }

    private static UpgradeStep releases() {
        return new UpgradeProcess() {
            @Override
            protected void doUpgrade() throws Exception {
                ReleaseLocalServiceUtil.addRelease("com.example.new", "1.0.0");
                Release other = ReleaseLocalServiceUtil.fetchRelease("com.example.other");
                other.setVerified(true);
                other.setSchemaVersion("1.3.0");
                ReleaseLocalServiceUtil.updateRelease(other);
                runSQL("update Shop_Item set price = 1");
            }
        };
    }

    private static Scenario chain() {
        return new Scenario(
                "three registrations",
                Shop.TABLES.released(Scenario.MODULE, "1.0.0"),
                ModuleUpgrade.of(Scenario.MODULE, registry -> {
                    registry.register("1.0.0", "1.1.0", Steps.portable("alter table Shop_Item add a INTEGER"));
                    registry.register("1.1.0", "1.2.0", Steps.portable("update Shop_Item set a = 1"));
                    registry.register(
                            "1.2.0",
                            "2.0.0",
                            Steps.portable("alter table Shop_Item add b INTEGER"),
                            Steps.portable("update Shop_Item set b = a + 1"));
                }),
                true);
    }

    private static Scenario beforeTheFirstRelease() {
        return new Scenario(
                "before the first release",
                Shop.TABLES,
                ModuleUpgrade.of(Scenario.MODULE, registry -> {
                    registry.registerReleaseCreationUpgradeSteps(Steps.portable("update Shop_Item set price = 1"));
                    registry.register("0.0.0", "1.0.0", Steps.portable("alter table Shop_Item add a INTEGER"));
                }),
                true);
    }

    private static UpgradeStep throwing() {
        return new UpgradeProcess() {
            @Override
            protected void doUpgrade() throws Exception {
                runSQL("alter table Shop_Item add a INTEGER");
                try (PreparedStatement select = connection.prepareStatement("select count(*) from Shop_Item");
                        ResultSet row = select.executeQuery()) {
                    row.next();
                    throw new IllegalStateException("only " + row.getInt(1) + " items are left");
                }
            }
        };
    }
}
