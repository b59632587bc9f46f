package org.sluice.revert.internal.journal.h2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.itests.servers.TestDatabase;
import org.sluice.itests.servers.TestServers;
import org.sluice.revert.internal.schema.Definition;
import org.sluice.revert.internal.schema.Inventory;
import org.sluice.revert.internal.schema.Inventory.ForeignKey;
import org.sluice.revert.internal.schema.SchemaObject;
import org.sluice.revert.internal.schema.SchemaObject.Kind;

class H2JournalTest {
    private final H2Journal journal = new H2Journal();
    private TestDatabase database;
    private Connection connection;

    @BeforeEach
    void open() throws SQLException {
        database = TestServers.h2().freshDatabase();
        connection = database.connect();
        execute(
                "CREATE TABLE parent (id INT PRIMARY KEY, code INT UNIQUE)",
                "CREATE TABLE child (id INT PRIMARY KEY, parentId INT REFERENCES parent (id) ON DELETE CASCADE, n INT)",
                "CREATE INDEX ixN ON child (n)",
                "CREATE VIEW pairs AS SELECT c.id, p.code FROM child c JOIN parent p ON p.id = c.parentId",
                "CREATE TABLE types (cl CLOB, bl BLOB)",
                "INSERT INTO parent VALUES (1, 1), (2, 2)",
                "INSERT INTO child VALUES (1, 1, 5)");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
        database.close();
    }

    @Test
    void takesStructureBackWithoutACopy() throws SQLException {
        List<String> before = State.of(connection);
        Run run = new Run(connection).note(connection, Kind.TABLE, "parent").note(connection, Kind.TABLE, "child");
        execute(
                "DROP INDEX ixN",
                "CREATE UNIQUE INDEX ixN ON parent (code)",
                "ALTER TABLE child ADD CONSTRAINT fk2 FOREIGN KEY (n) REFERENCES parent (code) NOCHECK",
                "ALTER TABLE child ADD CONSTRAINT u2 UNIQUE (parentId, n)",
                "CREATE INDEX ixParent ON child (parentId)",
                "CREATE FORCE TRIGGER t AFTER INSERT ON child CALL 'com.example.T'");

        run.undo(connection);

        assertThat(State.differences(before, State.of(connection))).isEmpty();
    }

    @Test
    void bringsBackTheLinksOfATableWhoseNeighbourWasDropped() throws SQLException {
        List<String> before = State.of(connection);
        Run run = new Run(connection).note(connection, Kind.TABLE, "child").copy(connection, "parent");
        execute("DROP TABLE parent CASCADE");

        run.undo(connection);

        assertThat(State.differences(before, State.of(connection))).isEmpty();
    }

    @Test
    void bringsBackARoutineFromItsSource() throws SQLException {
        execute("CREATE ALIAS plus AS 'int plus(int a, int b) { return a + b; }'");
        Run run = new Run(connection).note(connection, Kind.ROUTINE, "plus");
        execute("DROP ALIAS plus", "CREATE ALIAS plus FOR 'java.lang.Math.max(int, int)'");

        run.undo(connection);

        assertThat(number("SELECT plus(2, 3)")).isEqualTo(5);
    }

    @Test
    void refusesToBringBackColumnsWithoutACopy() throws SQLException {
        Definition child = definition(Kind.TABLE, "child");
        execute("ALTER TABLE child DROP COLUMN n");

        assertThatThrownBy(() -> journal.restoreStructure(connection, child))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("'child'");
    }

    @Test
    void copiesWhatIsCommittedAndWaitsForNobody() throws SQLException {
        try (Connection other = database.connect()) {
            other.setAutoCommit(false);
            try (Statement statement = other.createStatement()) {
                statement.execute("UPDATE child SET n = 6");
            }

            journal.copy(connection, "child", "Sluice_S1_1");

            other.rollback();
        }
        assertThat(number("SELECT n FROM \"Sluice_S1_1\"")).isEqualTo(5);
    }

    @Test
    void replacesACopyThatIsThere() throws SQLException {
        journal.copy(connection, "child", "Sluice_S1_1");
        execute("UPDATE child SET n = 7");

        journal.copy(connection, "child", "Sluice_S1_1");

        assertThat(number("SELECT n FROM \"Sluice_S1_1\"")).isEqualTo(7);
    }

    @Test
    void renamesWhatAnotherModuleHasUnderAMadeUpName() throws SQLException {
        execute("ALTER TABLE child DROP CONSTRAINT " + constraint("child", "FOREIGN KEY"));
        execute("ALTER TABLE child ADD CONSTRAINT \"CONSTRAINT_3\" UNIQUE (n)", "CREATE TABLE other (a INT)");
        Definition before = definition(Kind.TABLE, "child");
        journal.copy(connection, "child", "Sluice_S1_1");
        execute("DROP TABLE child CASCADE", "ALTER TABLE other ADD CONSTRAINT \"CONSTRAINT_3\" UNIQUE (a)");

        journal.restore(connection, before, "Sluice_S1_1");

        journal.restoreLinks(connection, before);
        assertThat(definition(Kind.TABLE, "child")).isEqualTo(before);
        assertThat(definition(Kind.TABLE, "other").fingerprint()).contains("UNIQUE NULLS DISTINCT (\"a\")");
    }

    @Test
    void comparesDefinitionsWithoutNamesThatH2MadeUp() throws SQLException {
        String before = definition(Kind.TABLE, "parent").fingerprint();
        String name = constraint("parent", "UNIQUE");
        execute("ALTER TABLE parent RENAME CONSTRAINT " + name + " TO \"CONSTRAINT_ABC_0\"", "ANALYZE");

        assertThat(definition(Kind.TABLE, "parent").fingerprint()).isEqualTo(before);
    }

    @Test
    void refusesATableWithAMaterializedView() throws SQLException {
        execute("CREATE MATERIALIZED VIEW kept AS SELECT id FROM child");

        assertThatThrownBy(() -> definition(Kind.TABLE, "child"))
                .isInstanceOf(SQLFeatureNotSupportedException.class)
                .hasMessageContaining("'kept'");
    }

    @Test
    void knowsWhatHangsTogether() throws SQLException {
        execute(
                "CREATE TABLE \"Sluice_Run\" (id INT)",
                "CREATE SEQUENCE numbers",
                "CREATE TABLE numbered (a INT DEFAULT NEXT VALUE FOR numbers)",
                "CREATE FORCE TRIGGER hidden AFTER INSERT ON numbered CALL 'com.example.T'");

        Inventory inventory = journal.inventory(connection);

        assertThat(inventory.objects())
                .contains(new SchemaObject(Kind.TABLE, "child"), new SchemaObject(Kind.VIEW, "pairs"))
                .noneMatch(object -> object.name().equals("Sluice_Run"));
        assertThat(inventory.foreignKeys())
                .extracting(ForeignKey::child, ForeignKey::parent, ForeignKey::changesChild)
                .containsExactly(tuple("child", "parent", true));
        assertThat(inventory.owners()).containsEntry(new SchemaObject(Kind.TRIGGER, "hidden"), "numbered");
        assertThat(inventory.bodies()).doesNotContainKey(new SchemaObject(Kind.TRIGGER, "hidden"));
        assertThat(inventory.bodies().get(new SchemaObject(Kind.TABLE, "numbered")))
                .contains("numbers");
        assertThat(inventory.bodies().get(new SchemaObject(Kind.VIEW, "pairs"))).contains("child", "parent");
    }

    @Test
    void guessesTheSizeOfACopyFromTheNumberOfRows() throws SQLException {
        assertThat(journal.bytes(connection, "parent")).isEqualTo(2 * (16 + 8 + 8));
        assertThat(journal.bytes(connection, "nowhere")).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE INDEX ix ON child (n)",
                "create unique index if not exists \"a b\" on child(n, id)",
                "DROP INDEX ix",
                "DROP TRIGGER t",
                "CREATE TRIGGER t BEFORE INSERT, UPDATE ON child FOR EACH ROW CALL 'com.example.T'",
                "ALTER TABLE child ADD CONSTRAINT u UNIQUE (n)",
                "ALTER TABLE child ADD FOREIGN KEY (n) REFERENCES parent (id) ON DELETE CASCADE",
                "ALTER TABLE child DROP CONSTRAINT u"
            })
    void knowsStatementsThatKeepRows(String sql) {
        assertThat(journal.keepsRows(sql)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE child SET n = 1",
                "ALTER TABLE child ADD COLUMN x INT",
                "ALTER TABLE child ADD PRIMARY KEY (id)",
                "ALTER TABLE child ADD CONSTRAINT c CHECK (f(n) > 0)",
                "ALTER TABLE child DROP COLUMN n",
                "ALTER TABLE child ALTER COLUMN n SET DEFAULT NEXT VALUE FOR s",
                "DROP INDEX ix; DELETE FROM child",
                "DROP INDEX ix -- x",
                "DROP TABLE child",
                "ALTER TABLE child RENAME TO x"
            })
    void doubtsOtherStatements(String sql) {
        assertThat(journal.keepsRows(sql)).isFalse();
    }

    private Definition definition(Kind kind, String name) throws SQLException {
        Optional<Definition> definition = journal.definition(connection, new SchemaObject(kind, name));
        return definition.orElseThrow();
    }

    private String constraint(String table, String type) throws SQLException {
        return '"'
                + Jdbc.texts(
                                connection,
                                "SELECT constraint_name FROM information_schema.table_constraints"
                                        + " WHERE table_name = ? AND constraint_type LIKE ?",
                                table,
                                type)
                        .get(0)
                + '"';
    }

    private int number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getInt(1);
        }
    }

    private void execute(String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
