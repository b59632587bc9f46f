package org.sluice.revert.internal.journal.h2;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sluice.itests.servers.DatabaseServer;
import org.sluice.itests.servers.TestDatabase;
import org.sluice.revert.internal.schema.SchemaObject.Kind;

/** Whatever a run does to a schema that has one of everything, it comes back as it was. */
abstract class H2JournalContract {
    private TestDatabase database;
    private Connection connection;

    abstract DatabaseServer server();

    @BeforeEach
    void fill() throws SQLException, IOException {
        database = server().freshDatabase();
        connection = database.connect();
        execute(List.of(sample().split(";\n")));
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
        database.close();
    }

    @ParameterizedTest
    @EnumSource(Damage.class)
    void takesBack(Damage damage) throws SQLException {
        List<String> before = State.of(connection);
        Run run = new Run(connection).copyAll(connection);
        execute(damage.statements());

        run.undo(connection);

        assertThat(State.differences(before, State.of(connection))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Damage.class)
    void takesBackTwiceWithTheSameResult(Damage damage) throws SQLException {
        List<String> before = State.of(connection);
        Run run = new Run(connection).copyAll(connection);
        execute(damage.statements());
        run.undo(connection);

        run.undo(connection);

        assertThat(State.differences(before, State.of(connection))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Damage.class)
    void goesOnAfterALossOfTheConnection(Damage damage) throws SQLException {
        List<String> before = State.of(connection);
        Run run = new Run(connection).copyAll(connection);
        LossPoints points = LossPoints.choose(damage);
        int statements = points.first();
        boolean lost = true;
        while (lost) {
            execute(damage.statements());
            lost = loses(run, statements);
            run.undo(connection);
            assertThat(State.differences(before, State.of(connection)))
                    .as("after a loss at statement %s of %s", statements, points)
                    .isEmpty();
            statements += points.step();
        }
    }

    @Test
    void changesNothingWhenNothingWasChanged() throws SQLException {
        List<String> before = State.of(connection);

        new Run(connection)
                .note(connection, Kind.TABLE, "orders")
                .note(connection, Kind.TABLE, "customer")
                .undo(connection);

        assertThat(State.differences(before, State.of(connection))).isEmpty();
    }

    private boolean loses(Run run, int statements) throws SQLException {
        try (Connection other = database.connect()) {
            run.undo(FailingConnection.after(statements, other));
            return false;
        } catch (SQLException e) {
            assertThat(e.getMessage()).contains("Connection lost");
            return true;
        }
    }

    final TestDatabase database() {
        return database;
    }

    final Connection connection() {
        return connection;
    }

    final void execute(List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** Statements that make one of everything, with a semicolon at the end of each line. */
    static String sample() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(H2JournalContract.class.getResourceAsStream("sample.sql"), "sample.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
