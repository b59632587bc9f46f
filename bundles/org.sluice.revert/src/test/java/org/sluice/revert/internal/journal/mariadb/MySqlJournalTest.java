package org.sluice.revert.internal.journal.mariadb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sluice.itests.servers.TestServers;
import org.sluice.revert.internal.journal.Change;
import org.sluice.revert.internal.journal.JournalDialectContract;
import org.sluice.revert.internal.schema.Definition;
import org.sluice.revert.internal.schema.SchemaObject;
import org.sluice.revert.internal.schema.SchemaObject.Kind;

@Tag("mysql")
class MySqlJournalTest extends JournalDialectContract {
    private static final MariaDbJournal JOURNAL = MariaDbJournal.ofMySql();

    MySqlJournalTest() {
        super(JOURNAL, TestServers.mysql());
    }

    @Override
    protected Map<String, String> state(Connection connection) throws SQLException {
        return MariaDbState.of(connection);
    }

    @Override
    protected List<String> moreObjects() {
        return MySqlScene.OBJECTS;
    }

    @Override
    protected List<Change> moreChanges() {
        return MySqlScene.CHANGES;
    }

    /** The scene has what the strict mode of the server, and foreign keys, do not let pass when a table is altered. */
    @Override
    protected Connection plain() throws SQLException {
        Connection connection = super.plain();
        execute(connection, List.of("SET SESSION sql_mode='ALLOW_INVALID_DATES', foreign_key_checks=0"));
        return connection;
    }

    @Test
    void keepsItsSettingsWhenAViewCannotBeMade() throws SQLException {
        try (Connection connection = prepared()) {
            Definition view = JOURNAL.definition(connection, new SchemaObject(Kind.VIEW, "latinView"))
                    .orElseThrow();
            execute(connection, List.of("DROP VIEW latinView", "ALTER TABLE tree RENAME COLUMN id TO other"));

            assertThatThrownBy(() -> JOURNAL.restoreObject(connection, view)).isInstanceOf(SQLException.class);
            assertThat(new Db(connection, new MySqlFlavour()).variable("collation_connection"))
                    .contains("utf8mb4_general_ci");
        }
    }

    @Test
    void doesNotSetAsideATableWhoseChecksKeepTheirNames() throws SQLException {
        try (Connection connection = prepared()) {
            Definition definition =
                    JOURNAL.definition(connection, table("named")).orElseThrow();

            assertThat(JOURNAL.canSetAside(connection, definition)).isFalse();
            assertThat(JOURNAL.setAside(connection, definition, "Sluice_S1_1")).isFalse();
        }
    }

    @Test
    void worksForAUserWhoMayNotChangeRestrictedVariables() throws SQLException {
        try (Connection administrator = prepared()) {
            String user = "u" + System.nanoTime();
            execute(
                    administrator,
                    List.of(
                            "CREATE USER " + user + " IDENTIFIED BY 'p'",
                            "GRANT ALL ON " + administrator.getCatalog() + ".* TO " + user));
            try (Connection connection = connectAs(user, "p")) {
                JOURNAL.prepare(connection);
                JOURNAL.copy(connection, "plain", "Sluice_S1_1");
                JOURNAL.release(connection);

                assertThat(JOURNAL.bytes(connection, "Sluice_S1_1")).isPositive();
            } finally {
                execute(administrator, List.of("DROP USER " + user));
            }
        }
    }

    @Test
    void putsBackEachSettingThatItChanges() throws SQLException {
        String settings =
                "SELECT CONCAT_WS('|', @@sql_mode, @@foreign_key_checks, @@time_zone, @@transaction_isolation,"
                        + " @@sql_require_primary_key, @@innodb_strict_mode, @@collation_connection, @@sql_select_limit)";
        try (Connection connection = super.plain()) {
            Db db = new Db(connection, new MySqlFlavour());
            db.execute("SET SESSION sql_require_primary_key=1, sql_mode='ANSI'");
            List<String> before = db.query(settings, row -> row.getString(1));

            JOURNAL.prepare(connection);
            assertThat(db.query(settings, row -> row.getString(1))).isNotEqualTo(before);
            JOURNAL.release(connection);

            assertThat(db.query(settings, row -> row.getString(1))).isEqualTo(before);
        }
    }
}
