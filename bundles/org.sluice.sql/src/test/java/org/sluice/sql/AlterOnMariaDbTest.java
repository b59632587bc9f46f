package org.sluice.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sluice.itests.servers.TestDatabase;
import org.sluice.itests.servers.TestServers;
import org.sluice.sql.trace.StatementObserver;
import org.sluice.sql.trace.Tracing;

/** What MariaDB executes when a table is altered. */
class AlterOnMariaDbTest {
    private final TestDatabase database = TestServers.mariadb().freshDatabase();
    private final List<String> executed = new ArrayList<>();
    private Connection connection;

    @BeforeEach
    void connect() throws SQLException {
        connection = Tracing.connection(database.connect(), new Recorder(executed));
        PortableTables tables = new PortableTables(connection);
        tables.execute(
                "create table Foo (id_ LONG not null primary key, name VARCHAR(20) default 'x' not null comment 'it''s',"
                        + " latin VARCHAR(20) collate latin1_bin)",
                "insert into Foo (id_) values (1)");
        executed.clear();
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
        database.close();
    }

    @Test
    void aCheapChangeIsMadeAtOnce() throws SQLException {
        alter("alter table Foo add a LONG default 4 not null", "alter_column_name Foo latin latin_ VARCHAR(20) null");

        assertThat(alters())
                .containsExactly("alter table Foo add column a bigint default 4 not null,"
                        + " rename column latin to latin_, algorithm=instant");
    }

    @Test
    void aChangeThatTheServerMustCopyForIsMadeInTheEnd() throws SQLException {
        alter("alter_column_type Foo name TEXT", "alter table Foo add a LONG");

        String change = "alter table Foo modify column name longtext not null default 'x' comment 'it''s',"
                + " add column a bigint";
        assertThat(alters())
                .containsExactly(
                        change + ", algorithm=instant",
                        change + ", algorithm=nocopy",
                        change + ", algorithm=inplace",
                        change);
    }

    @Test
    void aColumnKeepsItsCollation() throws SQLException {
        alter("alter_column_type Foo latin VARCHAR(30)");

        assertThat(alters().get(0)).contains("latin VARCHAR(30) collate latin1_bin null");
    }

    @Test
    void anotherFailureIsNotTriedAgain() {
        assertThatThrownBy(() -> alter("alter_column_type Foo gone LONG")).isInstanceOf(SQLException.class);

        assertThat(alters()).hasSize(1);
    }

    @Test
    void anIndexHoldsTheBeginningOfAColumnThatBecomesALongText() throws SQLException {
        PortableTables tables = new PortableTables(connection);
        tables.execute("create index IX_NAME on Foo (name, id_)");

        tables.execute(
                "alter_column_type Foo name TEXT",
                "insert into Foo (id_, name) values (2, '" + "x".repeat(2_000) + "')");

        assertThat(Catalog.of(connection).hasIndex("Foo", "IX_NAME")).isTrue();
    }

    private void alter(String... changes) throws SQLException {
        PortableSql.on(connection).alter(List.of(changes));
    }

    private List<String> alters() {
        return executed.stream().filter(sql -> sql.startsWith("alter")).toList();
    }

    private record Recorder(List<String> executed) implements StatementObserver {
        @Override
        public void finished(String sql, long updateCount) {
            executed.add(sql);
        }

        @Override
        public void failed(String sql, SQLException failure) {
            executed.add(sql);
        }
    }
}
