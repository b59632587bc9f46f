package org.sluice.revert.internal.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sluice.revert.internal.transaction.RunFixture.execute;
import static org.sluice.revert.internal.transaction.RunFixture.rows;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Savepoint;
import java.sql.Statement;
import javax.sql.rowset.serial.SerialBlob;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.postgresql.PGConnection;
import org.sluice.api.spi.RevertibleRun;
import org.sluice.itests.servers.TestDatabase;
import org.sluice.itests.servers.TestServers;

@TestInstance(Lifecycle.PER_CLASS)
class HandlesTest {
    private static final String INSERT = "insert into Foo values (?, ?)";
    private static final String IDS = "select id from Foo order by id";

    private final TestDatabase database = TestServers.postgresql().freshDatabase();
    private RunFixture fixture;
    private RevertibleRun run;
    private Connection connection;
    private Connection other;

    @BeforeEach
    void begin() throws SQLException {
        fixture = new RunFixture(database);
        run = fixture.begin();
        connection = run.dataSource().getConnection();
        other = run.dataSource().getConnection();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @AfterAll
    void drop() {
        database.close();
    }

    @Test
    void aFailedStatementThatIsCaughtTakesNothingElseAlong() throws SQLException {
        execute(connection, "insert into Foo values (4, 'd')");

        assertThatThrownBy(() -> execute(connection, "insert into Foo values (4, 'again')"))
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> execute(connection, "drop table Missing")).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> execute(other, "nonsense")).isInstanceOf(SQLException.class);
        execute(connection, "insert into Foo values (5, 'e')");
        run.commit(work -> {});

        assertThat(fixture.directRows(IDS)).containsExactly("1", "2", "3", "4", "5");
    }

    @Test
    void aTransactionOfAStepIsRolledBackAlone() throws SQLException {
        execute(connection, "insert into Foo values (4, 'd')");
        connection.setAutoCommit(false);
        execute(connection, "insert into Foo values (5, 'e')");
        connection.commit();
        execute(connection, "insert into Foo values (6, 'f')");
        execute(connection, "create table Bar (id integer)");
        connection.rollback();
        execute(connection, "insert into Foo values (7, 'g')");
        connection.setAutoCommit(true);
        connection.close();
        run.commit(work -> {});

        assertThat(fixture.directRows(IDS)).containsExactly("1", "2", "3", "4", "5", "7");
    }

    @Test
    void closingRollsOpenWorkBack() throws SQLException {
        connection.setAutoCommit(false);
        execute(connection, "delete from Foo");
        connection.close();

        assertThat(connection.isClosed()).isTrue();
        assertThat(rows(other, IDS)).hasSize(3);
        assertThatThrownBy(() -> execute(connection, "delete from Foo")).hasMessageContaining("closed");
    }

    @Test
    void theCommitOfTheRunRollsOpenWorkBack() throws SQLException {
        connection.setAutoCommit(false);
        execute(connection, "delete from Foo");

        run.commit(work -> {});

        assertThat(fixture.directRows(IDS)).hasSize(3);
    }

    @Test
    void savepointsAreRealOnes() throws SQLException {
        connection.setAutoCommit(false);
        execute(connection, "insert into Foo values (4, 'd')");
        Savepoint savepoint = connection.setSavepoint("here");
        execute(connection, "insert into Foo values (5, 'e')");
        connection.rollback(savepoint);
        execute(connection, "insert into Foo values (6, 'f')");
        connection.releaseSavepoint(savepoint);
        connection.commit();

        assertThat(savepoint.getSavepointName()).isEqualTo("here");
        assertThat(rows(other, IDS)).containsExactly("1", "2", "3", "4", "6");
        assertThatThrownBy(() -> connection.rollback(savepoint)).hasMessageContaining("not set");
    }

    @Test
    void aRollbackThatWouldTakeTheWorkOfOthersIsRefusedAndTheRunCannotBeCommitted() throws SQLException {
        connection.setAutoCommit(false);
        execute(connection, "insert into Foo values (4, 'd')");
        execute(other, "insert into Foo values (5, 'e')");

        assertThatThrownBy(connection::rollback).hasMessageContaining("others of the same run");
        assertThat(rows(other, IDS)).containsExactly("1", "2", "3", "4", "5");
        assertThatThrownBy(() -> run.commit(work -> {})).hasMessageContaining("Cannot commit the run");
        run.close();
        assertThat(fixture.directRows(IDS)).hasSize(3);
    }

    @Test
    void aRollbackPassesOverThoseWhoOnlyRead() throws SQLException {
        connection.setAutoCommit(false);
        execute(connection, "insert into Foo values (4, 'd')");
        assertThat(rows(other, "select count(*) from Foo where id in (1, 4)")).containsExactly("2");
        connection.rollback();

        assertThat(rows(other, IDS)).hasSize(3);
    }

    @Test
    void twoTransactionsThatWorkInTurnAreRolledBackAndCommitted() throws SQLException {
        connection.setAutoCommit(false);
        other.setAutoCommit(false);
        execute(connection, "insert into Foo values (4, 'd')");
        connection.commit();
        execute(other, "insert into Foo values (5, 'e')");
        other.rollback();
        execute(connection, "insert into Foo values (6, 'f')");
        execute(other, "insert into Foo values (7, 'g')");
        other.rollback();
        connection.commit();
        run.commit(work -> {});

        assertThat(fixture.directRows(IDS)).containsExactly("1", "2", "3", "4", "6");
    }

    @Test
    void aDeferredConstraintFailsTheCommitOfTheStepAndRollsItBack() throws SQLException {
        execute(connection, "create table Child (foo integer references Foo deferrable initially deferred)");
        connection.setAutoCommit(false);
        execute(connection, "insert into Child values (99)");

        assertThatThrownBy(connection::commit).hasMessageContaining("foreign key");
        execute(connection, "insert into Child values (4)");
        execute(connection, "insert into Foo values (4, 'd')");
        connection.commit();

        assertThat(rows(other, "select foo from Child")).containsExactly("4");
    }

    @Test
    void batchesAndGeneratedKeysWorkAsUsual() throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (int id = 4; id < 7; id++) {
                insert.setInt(1, id);
                insert.setString(2, "x");
                insert.addBatch();
            }
            assertThat(insert.executeBatch()).containsExactly(1, 1, 1);
            insert.setInt(1, 4);
            insert.addBatch();
            assertThatThrownBy(insert::executeBatch).isInstanceOf(SQLException.class);
        }
        try (PreparedStatement numbered = connection.prepareStatement(
                "insert into Numbered (name) values ('c')", Statement.RETURN_GENERATED_KEYS)) {
            numbered.executeUpdate();
            try (ResultSet keys = numbered.getGeneratedKeys()) {
                assertThat(keys.next()).isTrue();
                assertThat(keys.getLong("id")).isEqualTo(3);
            }
        }
        assertThat(rows(connection, IDS)).hasSize(6);
    }

    @Test
    void aQueryThatIsPreparedSurvivesAChangeOfItsTable() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select * from Foo where id = ?")) {
            for (int times = 0; times < 12; times++) {
                query.setInt(1, 1);
                query.executeQuery().close();
            }
            execute(other, "alter table Foo alter column name type text, add column more integer");

            assertThat(query.executeQuery().getMetaData().getColumnCount()).isEqualTo(3);
        }
    }

    @Test
    void largeObjectsBelongToTheRun() throws SQLException {
        execute(connection, "create table Blobs (id integer, data oid)");
        try (PreparedStatement insert = connection.prepareStatement("insert into Blobs values (1, ?)")) {
            insert.setBlob(1, new SerialBlob(new byte[] {1, 2, 3}));
            insert.executeUpdate();
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select data from Blobs")) {
            row.next();
            assertThat(row.getBlob(1).getBytes(1, 3)).containsExactly(1, 2, 3);
        }
        run.close();

        assertThat(fixture.directRows("select oid from pg_largeobject_metadata"))
                .isEmpty();
    }

    @Test
    void everyWayBackLeadsToTheHandle() throws SQLException {
        try (Statement statement = connection.createStatement();
                PreparedStatement prepared = connection.prepareStatement(IDS);
                ResultSet rows = prepared.executeQuery();
                ResultSet tables = connection.getMetaData().getTables(null, null, "foo", null)) {
            assertThat(statement.getConnection()).isSameAs(connection);
            assertThat(prepared.getConnection()).isSameAs(connection);
            assertThat(rows.getStatement()).isSameAs(prepared);
            assertThat(connection.getMetaData().getConnection()).isSameAs(connection);
            assertThat(tables.getStatement().getConnection()).isSameAs(connection);
            assertThat(tables.next()).isTrue();
        }
    }

    @Test
    void nothingLeadsToTheDriver() throws SQLException {
        assertThat(connection.isWrapperFor(PGConnection.class)).isFalse();
        assertThatThrownBy(() -> connection.unwrap(PGConnection.class))
                .isInstanceOf(SQLFeatureNotSupportedException.class);
        assertThatThrownBy(() -> connection.createStatement().unwrap(org.postgresql.PGStatement.class))
                .isInstanceOf(SQLFeatureNotSupportedException.class);
        assertThatThrownBy(() -> run.dataSource().unwrap(org.postgresql.ds.PGSimpleDataSource.class))
                .isInstanceOf(SQLFeatureNotSupportedException.class);
    }

    @Test
    void whatWouldChangeTheConnectionOfOthersIsRefused() throws SQLException {
        assertThatThrownBy(
                        () -> connection.createStatement(ResultSet.TYPE_SCROLL_INSENSITIVE, ResultSet.CONCUR_UPDATABLE))
                .hasMessageContaining("CONCUR_UPDATABLE");
        assertThatThrownBy(
                        () -> connection.prepareStatement(IDS, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_UPDATABLE))
                .hasMessageContaining("CONCUR_UPDATABLE");
        assertThatThrownBy(() -> connection.setSchema("pg_catalog")).hasMessageContaining("setSchema");
        assertThatThrownBy(() -> connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE))
                .hasMessageContaining("READ COMMITTED");
        connection.setReadOnly(true);
        assertThat(connection.isReadOnly()).isTrue();
        assertThat(connection.getSchema()).isEqualTo("public");
        assertThat(connection.isValid(1)).isTrue();
    }
}
