package org.sluice.revert.internal.journal.h2;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.itests.servers.TestDatabase;
import org.sluice.itests.servers.TestServers;
import org.sluice.revert.internal.footprint.ChangedNames;
import org.sluice.revert.internal.footprint.Footprints;
import org.sluice.revert.internal.footprint.Schema;
import org.sluice.revert.internal.schema.Inventory;
import org.sluice.revert.internal.schema.SchemaObject;
import org.sluice.revert.internal.schema.SchemaObject.Kind;

/** What is known of a schema after a statement is what is there, though only tables that the statement names are read again. */
class ChangedTablesTest {
    /** Stands in what was known of a table that no statement names, and is gone when everything was read again. */
    private static final String MARK = "known from before";

    private final H2Journal journal = new H2Journal();
    private TestDatabase database;
    private Connection connection;
    private Connection step;

    @BeforeEach
    void fill() throws SQLException, IOException {
        database = TestServers.h2().freshDatabase();
        connection = database.connect();
        step = database.connect();
        execute(H2JournalContract.sample().split(";\n"));
        execute(
                "CREATE TABLE Parent (id INT PRIMARY KEY, code INT UNIQUE, more INT)",
                "CREATE TABLE Child (id INT PRIMARY KEY, pid INT REFERENCES Parent (id) ON DELETE CASCADE, c INT)",
                "ALTER TABLE Child ADD CONSTRAINT toCode FOREIGN KEY (c) REFERENCES Parent (code)",
                "CREATE INDEX ixMore ON Parent (more)",
                "CREATE TRIGGER watching AFTER UPDATE ON Parent FOR EACH ROW CALL '" + AuditTrigger.class.getName()
                        + "'");
    }

    @AfterEach
    void close() throws SQLException {
        step.close();
        connection.close();
        database.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE Fresh (id INT AUTO_INCREMENT PRIMARY KEY, pid INT REFERENCES Parent (id) ON UPDATE SET NULL,"
                        + " name VARCHAR(75) DEFAULT 'x' NOT NULL UNIQUE, KEY ixFresh (name, pid))",
                "CREATE TABLE \"Größe \"\"1\" (id INT)",
                "CREATE GLOBAL TEMPORARY TABLE Passing (id INT)",
                "CREATE TABLE queried AS SELECT * FROM Child",
                "CREATE TABLE Plus2 (id INT); CREATE INDEX ixPlus2 ON Plus2 (id)",
                "ALTER TABLE Parent RENAME TO Mother",
                "ALTER TABLE Child RENAME TO \"größe 2\"",
                "ALTER TABLE Heap RENAME TO \"lost\"",
                "ALTER TABLE Parent ADD COLUMN other VARCHAR(9)",
                "ALTER TABLE Parent DROP COLUMN more",
                "ALTER TABLE Parent ALTER COLUMN id RENAME TO key_",
                "ALTER TABLE Child DROP CONSTRAINT toCode",
                "ALTER TABLE Child ADD FOREIGN KEY (c) REFERENCES Parent (id) ON DELETE SET NULL",
                "ALTER TABLE Always ALTER COLUMN n BIGINT",
                "DROP TABLE Parent CASCADE",
                "DROP TABLE Child, Heap",
                "DROP INDEX ixMore",
                "CREATE INDEX Child ON Parent (code)",
                "DROP TRIGGER watching",
                "DROP TRIGGER IF EXISTS lost",
                "CREATE TRIGGER again BEFORE INSERT ON Child FOR EACH ROW CALL"
                        + " 'org.sluice.revert.internal.journal.h2.AuditTrigger'",
                "TRUNCATE TABLE Child"
            })
    void readsAgainOnlyWhatAStatementNames(String sql) throws SQLException {
        Inventory known = marked(journal.inventory(connection));

        Inventory after = after(sql, known);

        assertThat(after.bodies()).containsValue(MARK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ALTER TABLE Customer RENAME TO Buyer",
                "ALTER TABLE Customer ALTER COLUMN name VARCHAR(80)",
                "DROP TABLE Customer CASCADE",
                "DROP VIEW Names CASCADE",
                "DROP VIEW Pairs",
                "CREATE OR REPLACE VIEW Calls AS SELECT 1 AS three",
                "CREATE VIEW Fresh AS SELECT id FROM Child",
                "CREATE VIEW FreshNames AS SELECT id FROM Names",
                "CREATE TABLE Nowhere (a INT)",
                "CREATE SEQUENCE Fresh",
                "DROP SEQUENCE Small",
                "ALTER SEQUENCE Small RESTART WITH -9",
                "ALTER TABLE Heap ALTER COLUMN a SET DEFAULT NEXT VALUE FOR Tickets",
                "ALTER TABLE Heap ADD COLUMN g INT GENERATED ALWAYS AS (Absolute(a))",
                "ALTER TABLE Heap ADD COLUMN s Short",
                "ALTER TABLE Heap ADD COLUMN u INT ON UPDATE NEXT VALUE FOR Tickets",
                "ALTER TABLE Heap ADD CONSTRAINT positive CHECK (Absolute(a) < 9)",
                "ALTER TABLE Orders DROP COLUMN size",
                "DROP TRIGGER intoNames",
                "DROP TABLE Orders CASCADE"
            })
    void findsWhatViewsRoutinesAndSequencesHaveToDoWith(String sql) throws SQLException {
        after(sql, marked(journal.inventory(connection)));
    }

    @ParameterizedTest
    @EnumSource(Damage.class)
    void findsAllThatIsThereAfterOneStatementUponAnother(Damage damage) throws SQLException {
        Inventory known = journal.inventory(connection);
        for (String sql : damage.statements()) {
            known = after(sql, known);
        }
    }

    @Test
    void seesTablesThatCameAndWentByThemselves() throws SQLException {
        Inventory known = journal.inventory(connection);
        execute("DROP TABLE Parent CASCADE", "CREATE TABLE Came (id INT, h INT)", "CREATE INDEX ixCame ON Came (h)");

        assertSame(journal.inventory(connection, known, Set.of("heap")), "what nobody named");
    }

    @Test
    void seesAtOnceWhatRunsBesideItChanged() throws SQLException {
        Inventory known = marked(journal.inventory(connection));
        execute(
                "ALTER TABLE Parent RENAME TO Mother",
                "CREATE TABLE Parent (id INT PRIMARY KEY)",
                "CREATE TABLE Other (n INT REFERENCES Parent (id) ON DELETE CASCADE)");

        Inventory after = journal.inventory(connection, known, Set.of("PARENT", "mother", "Other", "id", "n"));

        assertThat(after.bodies()).containsValue(MARK);
        assertSame(after, "the statements of another run");
    }

    @Test
    void leavesOutTemporaryTablesOfItsSession() throws SQLException {
        Inventory known = journal.inventory(connection);
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE LOCAL TEMPORARY TABLE Passing (a INT)");
        }

        assertSame(journal.inventory(connection, known, Set.of("heap")), "a temporary table");
    }

    private Inventory after(String sql, Inventory known) throws SQLException {
        Optional<Set<String>> names = changedNames(sql, known);

        execute(sql);

        Inventory now =
                names.isPresent() ? journal.inventory(connection, known, names.get()) : journal.inventory(connection);
        assertSame(now, sql);
        return now;
    }

    /** Empty also for what no run executes. */
    private Optional<Set<String>> changedNames(String sql, Inventory known) throws SQLException {
        try {
            return ChangedNames.of(sql, new Footprints(new Schema(connection.getSchema(), known)).of(sql));
        } catch (SQLException e) {
            assertThat(e.getMessage()).contains("cannot be taken back");
            return Optional.empty();
        }
    }

    private void assertSame(Inventory now, String why) throws SQLException {
        Inventory there = journal.inventory(connection);
        assertThat(unmarked(now))
                .as(why)
                .usingRecursiveComparison()
                .ignoringCollectionOrder()
                .isEqualTo(there);
    }

    private static Inventory marked(Inventory inventory) {
        Map<SchemaObject, String> bodies = new HashMap<>(inventory.bodies());
        bodies.put(new SchemaObject(Kind.TABLE, "audit"), MARK);
        return with(bodies, inventory);
    }

    private static Inventory unmarked(Inventory inventory) {
        Map<SchemaObject, String> bodies = new HashMap<>(inventory.bodies());
        bodies.values().removeAll(new HashSet<>(List.of(MARK)));
        return with(bodies, inventory);
    }

    private static Inventory with(Map<SchemaObject, String> bodies, Inventory inventory) {
        return new Inventory(
                inventory.objects(),
                inventory.foreignKeys(),
                bodies,
                inventory.owners(),
                inventory.otherSchemas(),
                inventory.hidden());
    }

    private void execute(String... statements) throws SQLException {
        try (Statement statement = step.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
