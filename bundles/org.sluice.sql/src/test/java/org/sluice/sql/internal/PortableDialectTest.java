package org.sluice.sql.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.sql.Catalog;
import org.sluice.sql.Dialect;
import org.sluice.sql.Dialects;
import org.sluice.sql.Index;
import org.sluice.sql.KnownCatalog;
import org.sluice.sql.PrimaryKey;
import org.sluice.sql.SqlSyntaxException;

class PortableDialectTest {
    private final Dialect mariaDb = Dialects.named("mariadb").orElseThrow();
    private final Dialect postgreSql = Dialects.named("postgresql").orElseThrow();
    private final Dialect h2 = Dialects.named("h2").orElseThrow();

    @ParameterizedTest
    @ValueSource(strings = {"select 1;", " select 1 ; ", "select 1\ngo", "select 1\n/", "-- one\n/* 1 */ select 1"})
    void theEndOfAStatementAndWhatIsBeforeItAreLeftOut(String statement) throws SQLException {
        assertThat(postgreSql.translate(statement, KnownCatalog.empty(postgreSql)))
                .containsExactly("select 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ; ", "-- nothing", "/* nothing */;"})
    void thereIsNothingToExecuteInAnEmptyStatement(String statement) throws SQLException {
        assertThat(postgreSql.translate(statement, KnownCatalog.empty(postgreSql)))
                .isEmpty();
    }

    @Test
    void neighboursThatChangeDifferentColumnsOfATableAreToldTogether() {
        assertThat(h2.together(List.of(
                        "alter table Foo add a LONG",
                        "alter_column_type Foo b TEXT null",
                        "alter table foo drop column c;",
                        "alter_column_name Foo B d TEXT null",
                        "alter table Bar add a LONG",
                        "update Bar set a = 1",
                        "update Bar set a = 2")))
                .extracting(List::size)
                .containsExactly(3, 1, 1, 1, 1);
    }

    @Test
    void changesOfATableAreOneStatementWhereTheDatabaseAllowsIt() throws SQLException {
        List<String> changes = List.of(
                "alter table Foo add a LONG default 0 not null",
                "alter_column_type Foo state TEXT",
                "alter_column_name Foo old_ new_ LONG null",
                "alter table Foo drop column gone");

        assertThat(mariaDb.translate(changes, foo(mariaDb)))
                .containsExactly("alter table Foo add column a bigint default 0 not null,"
                        + " modify column state longtext not null default 'x', rename column old_ to new_,"
                        + " drop index IX_GONE, drop column gone");
        assertThat(postgreSql.translate(changes, foo(postgreSql)))
                .containsExactly(
                        "drop index IX_GONE",
                        "alter table Foo add column a bigint default 0 not null, alter column state drop default,"
                                + " alter column state type text using state::text, alter column state set default 'x',"
                                + " drop column gone",
                        "alter table Foo rename column old_ to new_");
        assertThat(h2.translate(changes, foo(h2))).hasSize(7);
    }

    @Test
    void aColumnTakesTheKeyThatItIsInWithIt() throws SQLException {
        assertThat(postgreSql.translate("alter table Foo drop column id_", foo(postgreSql)))
                .containsExactly("alter table Foo drop constraint Foo_PK, drop column id_");
        assertThat(mariaDb.translate("alter table Foo drop column id_", foo(mariaDb)))
                .containsExactly("alter table Foo drop primary key, drop column id_");
    }

    @Test
    void whatAChangeNamesReplacesWhatWasThere() throws SQLException {
        assertThat(postgreSql.translate("alter_column_type Foo state VARCHAR(9) default 'y' null", foo(postgreSql)))
                .containsExactly("alter table Foo alter column state drop default,"
                        + " alter column state type VARCHAR(9) using state::VARCHAR(9),"
                        + " alter column state set default 'y', alter column state drop not null");
    }

    @Test
    void anAlterIsTriedWithTheCheapestAlgorithmFirst() {
        assertThat(mariaDb.attempts("alter table Foo add a bigint"))
                .containsExactly(
                        "alter table Foo add a bigint, algorithm=instant",
                        "alter table Foo add a bigint, algorithm=nocopy",
                        "alter table Foo add a bigint, algorithm=inplace",
                        "alter table Foo add a bigint");
        assertThat(mariaDb.attempts("drop index X on Foo")).containsExactly("drop index X on Foo");
        assertThat(postgreSql.attempts("alter table Foo add a bigint")).containsExactly("alter table Foo add a bigint");
    }

    @Test
    void aTableIsMadeWithTheEngineThatKeepsTransactions() throws SQLException {
        Catalog empty = KnownCatalog.empty(mariaDb);

        assertThat(mariaDb.translate("create table Foo (id LONG);", empty))
                .containsExactly("create table Foo (id bigint) engine InnoDB");
        assertThat(mariaDb.translate("create table Foo (id LONG) engine Aria", empty))
                .containsExactly("create table Foo (id bigint) engine Aria");
        assertThat(postgreSql.translate("create table Foo (id LONG);", empty))
                .containsExactly("create table Foo (id bigint)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table Foo add primary key (id_)",
                "alter table Foo add constraint c unique (a)",
                "alter table Foo add index IX_1 (a)",
                "alter table Foo add (a bigint, b bigint)",
                "alter table Foo add a bigint, drop column b",
                "alter table Foo drop constraint c",
                "alter table Foo drop column if exists c",
                "alter table Foo drop column a, drop column b"
            })
    void nativeChangesStayAsTheyAre(String statement) throws SQLException {
        assertThat(mariaDb.translate(statement, foo(mariaDb))).containsExactly(statement);
    }

    @Test
    void refusesAPseudoStatementThatIsIncomplete() {
        assertThatThrownBy(() -> h2.translate("alter_column_type Foo a", foo(h2)))
                .isInstanceOf(SqlSyntaxException.class)
                .hasMessageStartingWith("The statement 'alter_column_type Foo a' is not complete.");
    }

    /** A table with a column that has a default, one in an index, and a key. */
    private static Catalog foo(Dialect dialect) {
        return new KnownCatalog(
                dialect,
                "Foo",
                List.of(
                        KnownCatalog.column("id_", "bigint", false, Optional.empty()),
                        KnownCatalog.column("state", "varchar", false, Optional.of("'x'")),
                        KnownCatalog.column("old_", "bigint", true, Optional.empty()),
                        KnownCatalog.column("gone", "bigint", true, Optional.empty())),
                List.of(new Index("IX_GONE", false, List.of("old_", "gone"))),
                Optional.of(new PrimaryKey(Optional.of("Foo_PK"), List.of("id_"))));
    }
}
