package org.sluice.itests.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sluice.itests.servers.DatabaseServer;
import org.sluice.itests.servers.TestDatabase;

/** A database that Liferay has used before: the module's table has rows, and its release is recorded at 1.0.0. */
abstract class ExistingDatabaseContract extends ProductTest {
    private static final String MODULE = "com.liferay.mycustommodule";
    private static final int ROWS = 10_000;

    private final String type;
    private final TestDatabase database;

    ExistingDatabaseContract(String type, DatabaseServer server) {
        this.type = type;
        this.database = server.freshDatabase();
    }

    @BeforeEach
    void fill() throws Exception {
        try (Connection connection = database.connect()) {
            execute(
                    connection,
                    "create table Release_ (mvccVersion bigint default 0 not null, releaseId bigint not null primary key, "
                            + "createDate timestamp null, modifiedDate timestamp null, servletContextName varchar(75) null, "
                            + "schemaVersion varchar(75) null, buildNumber integer, buildDate timestamp null, "
                            + "verified " + (type.equals("postgresql") ? "bool" : "tinyint")
                            + ", state_ integer, testString varchar(1024) null)",
                    "create unique index IX_8BD6BCA7 on Release_ (servletContextName)",
                    "insert into Release_ (releaseId, servletContextName, schemaVersion, buildNumber, state_) "
                            + "values (1, 'portal', '7.0.1', 7010, 0)",
                    "insert into Release_ (releaseId, servletContextName, schemaVersion, buildNumber, state_) "
                            + "values (107, '" + MODULE + "', '1.0.0', 1, 0)",
                    "create table MyCustomModule_Foo (fooId bigint not null primary key, name varchar(75) null, "
                            + "description varchar(75) null)");
            fillFoos(connection);
        }
        sluice.use(type, database).drop(Installation.example(MODULE));
    }

    @AfterEach
    void drop() throws Exception {
        sluice.close();
        database.close();
    }

    @Test
    void takesTheLongWayAndKeepsEveryRow() throws Exception {
        sluice.start().awaitState(MODULE, "UP_TO_DATE");

        assertThat(sluice.console()).contains("1.0.0 -> 1.1.0 -> 2.0.0").doesNotContain("DummyUpgradeStep");
        assertThat(cell("select schemaVersion from Release_ where servletContextName = '" + MODULE + "'"))
                .isEqualTo("2.0.0");
        assertThat(cell("select count(*) from MyCustomModule_Foo where fooName = title and urlTitle = "
                        + "concat('foo-', fooId) and createDate is not null and description = concat('d', fooId)"))
                .isEqualTo(Integer.toString(ROWS));
    }

    @Test
    void runsNothingAtASecondStart() throws Exception {
        sluice.start().awaitState(MODULE, "UP_TO_DATE");
        String before = cell("select mvccVersion from Release_ where servletContextName = '" + MODULE + "'");
        assertThat(sluice.stop()).isZero();

        sluice.start().awaitState(MODULE, "UP_TO_DATE");

        assertThat(sluice.console()).doesNotContain("->");
        assertThat(cell("select mvccVersion from Release_ where servletContextName = '" + MODULE + "'"))
                .isEqualTo(before);
    }

    @Test
    void showsLiferaysOwnRow() throws Exception {
        sluice.start().awaitState(MODULE, "UP_TO_DATE");

        assertThat(sluice.release("portal").orElseThrow().path("schemaVersion").asText())
                .isEqualTo("7.0.1");
    }

    private static void fillFoos(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement insert =
                connection.prepareStatement("insert into MyCustomModule_Foo values (?, ?, ?)")) {
            for (int i = 1; i <= ROWS; i++) {
                insert.setLong(1, i);
                insert.setString(2, "Foo " + i);
                insert.setString(3, "d" + i);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        connection.commit();
    }

    private static void execute(Connection connection, String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private String cell(String query) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
