package org.sluice.revert.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sluice.itests.servers.DatabaseServer;
import org.sluice.itests.servers.TestDatabase;
import org.sluice.revert.internal.footprint.ChangedNames;
import org.sluice.revert.internal.footprint.Footprint;
import org.sluice.revert.internal.footprint.Footprints;
import org.sluice.revert.internal.footprint.Schema;
import org.sluice.revert.internal.schema.Definition;
import org.sluice.revert.internal.schema.Inventory;
import org.sluice.revert.internal.schema.SchemaObject;
import org.sluice.revert.internal.schema.SchemaObject.Kind;

/**
 * What every journal dialect keeps: whatever a change does to a schema, it comes back as it was.
 *
 * <p>A subclass names its server and adds what only its database knows: objects to the scene, and changes.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class JournalDialectContract {
    private final JournalDialect dialect;
    private final DatabaseServer server;
    private TestDatabase database;

    protected JournalDialectContract(JournalDialect dialect, DatabaseServer server) {
        this.dialect = dialect;
        this.server = server;
    }

    /** All that is in the schema, but for what belongs to Sluice: how each object is made, and its rows. */
    protected abstract Map<String, String> state(Connection connection) throws SQLException;

    /** Statements that add objects to the scene. */
    protected abstract List<String> moreObjects();

    /** Changes of the scene beyond the portable ones. */
    protected abstract List<Change> moreChanges();

    @BeforeEach
    protected void makeTheScene() throws SQLException {
        database = server.freshDatabase();
        try (Connection connection = database.connect()) {
            execute(connection, scene());
            execute(connection, moreObjects());
        }
    }

    @AfterEach
    protected void dropTheScene() {
        database.close();
    }

    @ParameterizedTest
    @MethodSource("changes")
    void takesBackTwice(Change change) throws SQLException {
        Keeping keeping = new Keeping(dialect, change);
        Map<String, String> before = now();
        Map<SchemaObject, Optional<String>> fingerprints;
        try (Connection connection = prepared()) {
            keeping.keep(connection);
            fingerprints = keeping.fingerprints(connection);
        }
        damage(keeping, change);

        try (Connection connection = prepared()) {
            keeping.undo(connection);
            assertThat(state(connection)).containsExactlyInAnyOrderEntriesOf(before);
            assertThat(keeping.fingerprints(connection)).isEqualTo(fingerprints);
        }
        try (Connection connection = prepared()) {
            keeping.undo(connection);
            assertThat(state(connection)).containsExactlyInAnyOrderEntriesOf(before);
        }
    }

    @ParameterizedTest
    @MethodSource("changes")
    void takesBackAfterACrashAtAnyStatement(Change change) throws SQLException {
        Keeping keeping = new Keeping(dialect, change);
        Map<String, String> before = now();
        try (Connection connection = prepared()) {
            keeping.keep(connection);
        }

        CrashPoints points = new CrashPoints(change.name(), 150);
        while (points.isMore()) {
            damage(keeping, change);
            points.reached(isInterrupted(points.current(), keeping::undo));
            assertComesBack(keeping, before, points);
        }
        points.report();
    }

    @ParameterizedTest
    @MethodSource("changes")
    void findsAllThatIsThereThoughItReadsAgainOnlyWhatStatementsName(Change change) throws SQLException {
        try (Connection journal = prepared();
                Connection step = plain()) {
            Inventory known = dialect.inventory(journal);
            for (String sql : change.statements()) {
                known = after(sql, known, step, journal);
            }
        }
    }

    /** What is known after a statement, which is compared with what is there. */
    protected final Inventory after(String sql, Inventory known, Connection step, Connection journal)
            throws SQLException {
        Footprint footprint = new Footprints(new Schema(journal.getCatalog(), known)).of(sql);
        Optional<Set<String>> names = ChangedNames.of(sql, footprint);

        execute(step, List.of(sql));

        Inventory there = dialect.inventory(journal);
        Inventory now = names.isPresent() ? dialect.inventory(journal, known, names.get()) : there;
        assertThat(now)
                .as(sql)
                .usingRecursiveComparison()
                .ignoringCollectionOrder()
                .isEqualTo(there);
        return now;
    }

    @ParameterizedTest
    @MethodSource("changesAside")
    void bringsBackWhatWasHalfSetAside(Change change) throws SQLException {
        Keeping keeping = new Keeping(dialect, change);
        Map<String, String> before = now();
        try (Connection connection = prepared()) {
            keeping.keep(connection);
        }

        CrashPoints points = new CrashPoints("set aside: " + change.name(), 6);
        while (points.isMore()) {
            points.reached(isInterrupted(points.current(), keeping::setAside));
            assertComesBack(keeping, before, points);
        }
        points.report();
    }

    @ParameterizedTest
    @MethodSource("changesOfStructure")
    void knowsThatStructuralChangesKeepRows(Change change) {
        assertThat(change.statements()).allMatch(dialect::keepsRows);
    }

    @Test
    void doesNotTakeWritesForStructuralChanges() {
        assertThat(Stream.of(
                        "DELETE FROM child",
                        "UPDATE child SET amount = 1",
                        "INSERT INTO child (id) VALUES (1)",
                        "DROP TABLE child",
                        "ALTER TABLE child DROP COLUMN amount",
                        "ALTER TABLE child RENAME TO other",
                        "CREATE INDEX i ON child (amount); DELETE FROM child",
                        ""))
                .noneMatch(dialect::keepsRows);
    }

    @Test
    void replacesACopyAndTellsItsSize() throws SQLException {
        try (Connection connection = prepared()) {
            execute(connection, List.of("CREATE TABLE Sluice_S1_9 (other INT)"));
            Definition definition =
                    dialect.definition(connection, table("parent")).orElseThrow();
            Map<String, String> before = state(connection);

            dialect.copy(connection, "parent", "Sluice_S1_9");
            dialect.restore(connection, definition, "Sluice_S1_9");
            dialect.restoreLinks(connection, definition);
            dialect.flush(connection);

            assertThat(state(connection)).containsExactlyInAnyOrderEntriesOf(before);
            assertThat(dialect.bytes(connection, "parent")).isPositive();
        }
    }

    @Test
    void keepsTheTableWhenItsCopyIsMissing() throws SQLException {
        Map<String, String> before = now();
        try (Connection connection = prepared()) {
            Definition definition =
                    dialect.definition(connection, table("child")).orElseThrow();

            assertThatThrownBy(() -> dialect.restore(connection, definition, "Sluice_S1_7"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("Sluice_S1_7");
        }
        assertThat(now()).containsExactlyInAnyOrderEntriesOf(before);
    }

    @Test
    void doesNotSetAsideWhatOthersReferTo() throws SQLException {
        Map<String, String> before = now();
        try (Connection connection = prepared()) {
            Definition definition =
                    dialect.definition(connection, table("parent")).orElseThrow();

            assertThat(dialect.setAside(connection, definition, "Sluice_S1_1")).isFalse();
        }
        assertThat(now()).containsExactlyInAnyOrderEntriesOf(before);
    }

    @Test
    void doesNotWaitForLocksToSetATableAside() throws SQLException {
        Map<String, String> before = now();
        try (Connection connection = prepared();
                Connection reader = database.connect()) {
            Definition definition =
                    dialect.definition(connection, table("child")).orElseThrow();
            reader.setAutoCommit(false);
            execute(reader, List.of("UPDATE child SET amount = amount + 1"));

            assertThat(dialect.setAside(connection, definition, "Sluice_S1_1")).isFalse();
            reader.rollback();
        }
        assertThat(now()).containsExactlyInAnyOrderEntriesOf(before);
    }

    @Test
    void findsWhatIsThereAndHowItHangsTogether() throws SQLException {
        try (Connection connection = prepared()) {
            execute(connection, List.of("CREATE TABLE Sluice_S1_9 (other INT)"));

            Inventory inventory = dialect.inventory(connection);

            assertThat(inventory.objects())
                    .contains(table("parent"), table("child"), table("plain"), new SchemaObject(Kind.VIEW, "seen"))
                    .noneMatch(object -> object.name().regionMatches(true, 0, "Sluice_", 0, 7));
            assertThat(inventory.foreignKeys())
                    .anyMatch(
                            key -> key.child().equals("child") && key.parent().equals("parent") && key.changesChild());
            assertThat(inventory.bodies().get(new SchemaObject(Kind.VIEW, "seen")))
                    .contains("parent")
                    .contains("child");
        }
    }

    @Test
    void definesNothingThatIsNotThere() throws SQLException {
        try (Connection connection = prepared()) {
            for (Kind kind : Kind.values()) {
                SchemaObject missing = new SchemaObject(kind, "missing");
                assertThat(dialect.definition(connection, missing)).isEmpty();
                dialect.drop(connection, missing);
            }
        }
    }

    Stream<Change> changes() {
        return Stream.concat(portableChanges().stream(), moreChanges().stream());
    }

    Stream<Change> changesAside() {
        return changes().filter(change -> change.way() == Change.Way.ASIDE);
    }

    Stream<Change> changesOfStructure() {
        return changes().filter(change -> change.way() == Change.Way.STRUCTURE);
    }

    /** A connection that is fit for the dialect. */
    protected Connection prepared() throws SQLException {
        Connection connection = database.connect();
        dialect.prepare(connection);
        return connection;
    }

    /** A connection as a step has it. */
    protected Connection plain() throws SQLException {
        return database.connect();
    }

    /** A connection of another user. */
    protected Connection connectAs(String user, String password) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), user, password);
    }

    /** The state as another session sees it. */
    protected Map<String, String> now() throws SQLException {
        try (Connection connection = prepared()) {
            return state(connection);
        }
    }

    protected static SchemaObject table(String name) {
        return new SchemaObject(Kind.TABLE, name);
    }

    protected static void execute(Connection connection, List<String> statements) throws SQLException {
        for (String sql : statements) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException e) {
                throw new SQLException("Cannot execute: " + sql, e);
            }
        }
    }

    private void assertComesBack(Keeping keeping, Map<String, String> before, CrashPoints points) throws SQLException {
        try (Connection connection = prepared()) {
            keeping.undo(connection);
            assertThat(state(connection)).as(points.toString()).containsExactlyInAnyOrderEntriesOf(before);
        }
    }

    private void damage(Keeping keeping, Change change) throws SQLException {
        if (change.way() == Change.Way.ASIDE) {
            try (Connection connection = prepared()) {
                assertThat(keeping.setAside(connection)).isTrue();
            }
        }
        try (Connection connection = plain()) {
            execute(connection, change.statements());
        }
    }

    /** Whether the action was interrupted; any other failure is one of the test. */
    private boolean isInterrupted(int point, Action action) throws SQLException {
        try (Connection connection = prepared()) {
            try {
                action.on(Interruption.after(point, connection));
                return false;
            } catch (SQLException e) {
                if (!connection.isClosed()) {
                    throw e;
                }
                return true;
            }
        }
    }

    private interface Action {
        void on(Connection connection) throws SQLException;
    }

    private static List<String> scene() {
        return List.of(
                "CREATE TABLE parent (id INT NOT NULL PRIMARY KEY, name VARCHAR(40) DEFAULT 'none', CHECK (id < 1000))",
                "CREATE TABLE child (id INT NOT NULL PRIMARY KEY, pid INT, amount DECIMAL(12, 3) DEFAULT 7,"
                        + " mother INT, CONSTRAINT toParent FOREIGN KEY (pid) REFERENCES parent (id) ON DELETE CASCADE,"
                        + " CONSTRAINT toMother FOREIGN KEY (mother) REFERENCES child (id))",
                "CREATE INDEX byAmount ON child (amount, id)",
                "CREATE TABLE plain (a INT, b VARCHAR(20))",
                "CREATE TABLE bare (id INT NOT NULL)",
                "CREATE VIEW seen AS SELECT p.name, c.amount FROM parent p JOIN child c ON c.pid = p.id",
                "CREATE VIEW seenAgain AS SELECT name FROM seen",
                "INSERT INTO parent VALUES (1, 'one'), (2, NULL), (0, 'none')",
                "INSERT INTO child VALUES (1, 1, 1.125, NULL), (2, 1, 2, 1), (3, NULL, NULL, 2)",
                "INSERT INTO plain VALUES (1, 'same'), (1, 'same'), (NULL, NULL), (2, '')");
    }

    private static List<Change> portableChanges() {
        return List.of(
                Change.copied(
                        "deletes and updates",
                        "UPDATE child SET amount = 0, mother = NULL",
                        "DELETE FROM parent WHERE id = 1"),
                Change.copied(
                        "drops all", "DROP VIEW seenAgain", "DROP VIEW seen", "DROP TABLE child", "DROP TABLE parent"),
                Change.copied("renames", "ALTER TABLE plain RENAME TO other", "CREATE TABLE plain (z INT)"),
                Change.copied(
                        "makes a table anew with other columns",
                        "DROP TABLE plain",
                        "CREATE TABLE plain (id INT NOT NULL PRIMARY KEY, b DATE)",
                        "CREATE TABLE more (id INT NOT NULL PRIMARY KEY)"),
                Change.copied("drops a column", "ALTER TABLE plain DROP COLUMN b"),
                Change.copied("makes a view of a table", "DROP TABLE bare", "CREATE VIEW bare AS SELECT a FROM plain"),
                Change.copied("makes a table of a view", "DROP VIEW seenAgain", "CREATE TABLE seenAgain (x INT)"),
                Change.copied(
                        "moves a foreign key to another table",
                        "ALTER TABLE child DROP CONSTRAINT toParent",
                        "ALTER TABLE bare ADD CONSTRAINT toParent FOREIGN KEY (id) REFERENCES parent (id)"),
                Change.structural("plain", "ALTER TABLE plain ADD c INT DEFAULT 4"),
                Change.structural("plain", "CREATE INDEX byB ON plain (b)"),
                Change.aside("plain", "DROP TABLE plain"),
                Change.aside("plain", "TRUNCATE TABLE plain", "INSERT INTO plain VALUES (9, 'new')"),
                Change.aside("child", "DROP TABLE child", "CREATE TABLE child (other INT)"),
                Change.aside("bare", "DROP TABLE bare", "CREATE VIEW bare AS SELECT a FROM plain"));
    }
}
