package org.sluice.revert.internal.journal.mariadb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.itests.servers.TestServers;
import org.sluice.revert.internal.footprint.ChangedNames;
import org.sluice.revert.internal.footprint.Footprints;
import org.sluice.revert.internal.footprint.Schema;
import org.sluice.revert.internal.journal.Change;
import org.sluice.revert.internal.journal.JournalDialectContract;
import org.sluice.revert.internal.schema.Definition;
import org.sluice.revert.internal.schema.Inventory;
import org.sluice.revert.internal.schema.SchemaObject;
import org.sluice.revert.internal.schema.SchemaObject.Kind;

class MariaDbJournalTest extends JournalDialectContract {
    MariaDbJournalTest() {
        super(new MariaDbJournal(), TestServers.mariadb());
    }

    @Override
    protected Map<String, String> state(Connection connection) throws SQLException {
        return MariaDbState.of(connection);
    }

    @Override
    protected List<String> moreObjects() {
        return MariaDbScene.OBJECTS;
    }

    @Override
    protected List<Change> moreChanges() {
        return MariaDbScene.CHANGES;
    }

    @Test
    void findsWhatRoutinesTriggersAndDefaultsUse() throws SQLException {
        try (Connection connection = prepared()) {
            Inventory inventory = new MariaDbJournal().inventory(connection);

            assertThat(inventory.bodies().get(table("counted"))).contains("numbers");
            assertThat(inventory.bodies().get(new SchemaObject(Kind.TRIGGER, "latin")))
                    .contains("log");
            assertThat(inventory.owners()).containsEntry(new SchemaObject(Kind.TRIGGER, "latin"), "tree");
            assertThat(inventory.objects())
                    .contains(new SchemaObject(Kind.ROUTINE, "both_"), new SchemaObject(Kind.SEQUENCE, "numbers"));
            assertThat(inventory.objects()).contains(table("Case"), table("case"), table("order`s ünï€"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RENAME TABLE parent TO mother",
                "RENAME TABLE parent TO plain2, plain TO parent, plain2 TO plain",
                "ALTER TABLE tree RENAME TO forest",
                "CREATE OR REPLACE TABLE counted (id INT PRIMARY KEY)",
                "CREATE OR REPLACE TABLE fresh (id INT PRIMARY KEY, n INT DEFAULT nextval(numbers),"
                        + " FOREIGN KEY (id) REFERENCES parent (id) ON DELETE CASCADE)",
                "CREATE OR REPLACE TRIGGER latin AFTER DELETE ON tree FOR EACH ROW INSERT INTO log VALUES ('x')",
                "DROP TRIGGER earlier",
                "DROP TABLE IF EXISTS child, log",
                "ALTER TABLE child DROP FOREIGN KEY toParent, ADD FOREIGN KEY (pid) REFERENCES parent (id)",
                "ALTER TABLE root RENAME COLUMN id TO key_",
                "RENAME TABLE `Case` TO other, `case` TO `Case`",
                "DROP TABLE `case`",
                "ALTER TABLE `order``s ünï€` RENAME TO `größe 1`",
                "CREATE OR REPLACE VIEW calling AS SELECT id FROM parent",
                "CREATE OR REPLACE SEQUENCE numbers",
                "RENAME TABLE numbers TO figures",
                "CREATE TABLE both_ (a INT)",
                "CREATE TEMPORARY TABLE plain (x INT DEFAULT nextval(numbers))",
                "ALTER TABLE parted CONVERT PARTITION p0 TO TABLE apart",
                "CREATE TABLE likewise LIKE counted",
                "CREATE TABLE queried AS SELECT * FROM child"
            })
    void readsAgainOnlyWhatAStatementNames(String sql) throws SQLException {
        try (Connection journal = prepared();
                Connection step = plain()) {
            Inventory before = new MariaDbJournal().inventory(journal);

            Inventory after = after(sql, before, step, journal);

            assertThat(after.hidden()).isFalse();
            assertThat(ChangedNames.of(sql, new Footprints(new Schema("", before)).of(sql)))
                    .isPresent();
        }
    }

    @Test
    void readsEverythingWhereABodyIsHidden() throws SQLException {
        try (Connection journal = prepared()) {
            Inventory before = new MariaDbJournal().inventory(journal);
            Inventory hiding = new Inventory(Set.of(), List.of(), Map.of(), Map.of(), Set.of(), true);

            Inventory after = new MariaDbJournal().inventory(journal, hiding, Set.of("plain"));

            assertThat(after.objects()).isEqualTo(before.objects());
        }
    }

    @Test
    void keepsItsSettingsWhenAViewCannotBeMade() throws SQLException {
        try (Connection connection = prepared()) {
            Definition view = new MariaDbJournal()
                    .definition(connection, new SchemaObject(Kind.VIEW, "latinView"))
                    .orElseThrow();
            execute(connection, List.of("DROP VIEW latinView", "ALTER TABLE tree RENAME COLUMN id TO other"));

            assertThatThrownBy(() -> new MariaDbJournal().restoreObject(connection, view))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("tree.id");
            assertThat(new Db(connection, new MariaDbFlavour()).variable("character_set_client"))
                    .contains("utf8mb4");
            assertThat(new Db(connection, new MariaDbFlavour()).variable("sql_mode"))
                    .contains(new MariaDbFlavour().session().sqlMode());
        }
    }

    @Test
    void copiesInInnoDbWhereTablesMayNotBeClosed() throws SQLException {
        try (Connection administrator = prepared()) {
            String user = "u" + System.nanoTime();
            String schema = administrator.getCatalog();
            execute(
                    administrator,
                    List.of(
                            "CREATE USER " + user + " IDENTIFIED BY 'p'",
                            "GRANT ALL ON " + schema + ".* TO " + user,
                            "GRANT SET USER ON *.* TO " + user));
            try (Connection connection = connectAs(user, "p")) {
                new MariaDbJournal().prepare(connection);
                new MariaDbJournal().copy(connection, "plain", "Sluice_S1_1");

                assertThat(new Db(connection, new MariaDbFlavour())
                                .first("SHOW CREATE TABLE Sluice_S1_1", row -> row.getString(2)))
                        .hasValueSatisfying(text -> assertThat(text).contains("ENGINE=InnoDB"));
            } finally {
                execute(administrator, List.of("DROP USER " + user));
            }
        }
    }
}
