package org.sluice.sql.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.sluice.itests.servers.DatabaseServer;
import org.sluice.itests.servers.TestDatabase;
import org.sluice.sql.trace.RecordedStatements.Failed;
import org.sluice.sql.trace.RecordedStatements.Finished;

@ParameterizedClass
@MethodSource("org.sluice.itests.servers.TestServers#all")
class TracingTest {
    private static final String INSERT = "insert into Foo values (?, 'a')";

    private final RecordedStatements statements = new RecordedStatements();
    private final TestDatabase database;
    private DataSource dataSource;
    private Connection connection;

    TracingTest(DatabaseServer server) {
        this.database = server.freshDatabase();
    }

    @BeforeEach
    void connect() throws SQLException {
        dataSource = Tracing.dataSource(database.dataSource(), statements);
        connection = dataSource.getConnection();
        execute("create table Foo (id integer not null primary key, name varchar(75))");
        execute("insert into Foo values (1, 'a'), (2, 'b'), (3, 'c')");
        statements.clear();
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
        database.close();
    }

    @Test
    void countsTheRowsOfStatements() throws SQLException {
        execute("update Foo set name = 'x' where id < 3");
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from Foo where id = 1");
            statement.executeQuery("select id from Foo").close();
            statement.executeLargeUpdate("delete from Foo");
        }

        assertThat(statements.finished())
                .containsExactly(
                        new Finished("update Foo set name = 'x' where id < 3", 2),
                        new Finished("delete from Foo where id = 1", 1),
                        new Finished("select id from Foo", -1),
                        new Finished("delete from Foo", 2));
    }

    @Test
    void theCallerGetsTheUpdateCountAsWell() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            boolean query = statement.execute("update Foo set name = 'x'");

            assertThat(query).isFalse();
            assertThat(statement.getUpdateCount()).isEqualTo(3);
        }
    }

    @Test
    void countsTheRowsOfPreparedStatements() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            statement.setInt(1, 10);
            statement.executeUpdate();
            statement.setInt(1, 11);
            statement.execute();
        }

        assertThat(statements.finished()).containsExactly(new Finished(INSERT, 1), new Finished(INSERT, 1));
    }

    @Test
    void countsTheRowsOfEachStatementInABatch() throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(INSERT);
                Statement statement = connection.createStatement()) {
            for (int id : new int[] {10, 11, 12}) {
                prepared.setInt(1, id);
                prepared.addBatch();
            }
            prepared.executeBatch();
            statement.addBatch("update Foo set name = 'x' where id < 3");
            statement.addBatch("delete from Foo where id = 3");
            statement.executeBatch();
        }

        assertThat(statements.finished())
                .containsExactly(
                        new Finished(INSERT, 3),
                        new Finished("update Foo set name = 'x' where id < 3", 2),
                        new Finished("delete from Foo where id = 3", 1));
    }

    @Test
    void namesTheStatementThatFails() throws SQLException {
        SQLException thrown = catchThrowableOfType(SQLException.class, () -> execute("delete from Missing"));

        assertThat(statements.failed()).containsExactly(new Failed("delete from Missing", thrown));
    }

    @Test
    void namesThePreparedStatementThatFails() throws SQLException {
        SQLException thrown = catchThrowableOfType(SQLException.class, () -> {
            try (PreparedStatement statement = connection.prepareStatement("delete from Missing where id = ?")) {
                statement.setInt(1, 1);
                statement.executeUpdate();
            }
        });

        assertThat(statements.failed()).containsExactly(new Failed("delete from Missing where id = ?", thrown));
    }

    @Test
    void namesTheBatchThatFails() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            statement.setInt(1, 1);
            statement.addBatch();

            SQLException thrown = catchThrowableOfType(SQLException.class, statement::executeBatch);

            assertThat(statements.failed()).containsExactly(new Failed(INSERT, thrown));
        }
    }

    @Test
    void everyWayBackToTheConnectionIsWatched() throws SQLException {
        try (Statement statement = connection.createStatement();
                PreparedStatement prepared = connection.prepareStatement(INSERT);
                CallableStatement call = connection.prepareCall("{call abs(1)}")) {
            assertThat(statement.getConnection()).isSameAs(connection);
            assertThat(prepared.getConnection()).isSameAs(connection);
            assertThat(call.getConnection()).isSameAs(connection);
            assertThat(connection.getMetaData().getConnection()).isSameAs(connection);
        }
    }

    @Test
    void unwrappingAnInterfaceGivesTheWatchedObject() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            assertThat(connection.isWrapperFor(Connection.class)).isTrue();
            assertThat(connection.unwrap(Connection.class)).isSameAs(connection);
            assertThat(statement.unwrap(Statement.class)).isSameAs(statement);
            assertThat(dataSource.unwrap(DataSource.class)).isSameAs(dataSource);
        }
    }

    @Test
    void unwrappingADriversTypeGivesTheDriversObject() throws SQLException {
        Class<? extends Connection> type = driversType();

        assertThat(connection.isWrapperFor(type)).isTrue();
        assertThat(connection.unwrap(type)).isInstanceOf(type);
        assertThatThrownBy(() -> connection.unwrap(String.class)).isInstanceOf(SQLException.class);
    }

    @Test
    void aConnectionIsEqualToItselfOnly() throws SQLException {
        try (Connection other = dataSource.getConnection()) {
            Set<Connection> open = Set.of(connection, other);

            assertThat(open.contains(connection)).isTrue();
        }
    }

    @Test
    void closingClosesTheConnectionBehindIt() throws SQLException {
        try (Connection behind = database.connect()) {
            Tracing.connection(behind, statements).close();

            assertThat(behind.isClosed()).isTrue();
        }
    }

    private Class<? extends Connection> driversType() throws SQLException {
        try (Connection behind = database.connect()) {
            return behind.getClass();
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
