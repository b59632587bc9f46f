package org.sluice.sql.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.sql.Dialect;
import org.sluice.sql.internal.h2.H2;
import org.sluice.sql.internal.mariadb.MariaDb;
import org.sluice.sql.internal.postgresql.PostgreSql;

class PortableDialectTest {
    private final Dialect mariaDb = new PortableDialect("mariadb", MariaDb.syntax());
    private final Dialect postgreSql = new PortableDialect("postgresql", PostgreSql.syntax());
    private final Dialect h2 = new PortableDialect("h2", H2.syntax());

    @ParameterizedTest
    @ValueSource(strings = {"select 1;", " select 1 ; ", "select 1\ngo", "select 1\n/", "-- one\n/* 1 */ select 1"})
    void theEndOfAStatementAndWhatIsBeforeItAreLeftOut(String statement) {
        assertThat(postgreSql.translate(statement)).containsExactly("select 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ; ", "-- nothing", "/* nothing */;"})
    void thereIsNothingToExecuteInAnEmptyStatement(String statement) {
        assertThat(postgreSql.translate(statement)).isEmpty();
    }

    @Test
    void aColumnIsRenamed() {
        String rename = "alter_column_name Foo structureId DDMStructureKey VARCHAR(75) default 'x' not null;";

        assertThat(mariaDb.translate(rename))
                .containsExactly(
                        "alter table Foo change column structureId DDMStructureKey VARCHAR(75) default 'x' not null");
        assertThat(postgreSql.translate(rename))
                .containsExactly("alter table Foo rename column structureId to DDMStructureKey");
        assertThat(h2.translate(rename))
                .containsExactly("alter table Foo alter column structureId rename to DDMStructureKey");
    }

    @Test
    void aColumnsTypeIsChanged() {
        String change = "-- was a number\nalter_column_type Foo state TEXT default 'a b' not null";

        assertThat(mariaDb.translate(change))
                .containsExactly("alter table Foo modify state longtext default 'a b' not null");
        assertThat(postgreSql.translate(change))
                .containsExactly("alter table Foo alter column state drop default,"
                        + " alter column state type text using state::text,"
                        + " alter column state set default 'a b', alter column state set not null");
        assertThat(h2.translate(change))
                .containsExactly(
                        "alter table Foo alter column state drop default",
                        "alter table Foo alter column state set data type character large object",
                        "alter table Foo alter column state set default 'a b'",
                        "alter table Foo alter column state set not null");
    }

    @Test
    void aTableIsRenamed() {
        assertThat(mariaDb.translate("alter_table_name Foo Bar")).containsExactly("rename table Foo to Bar");
        assertThat(postgreSql.translate("alter_table_name Foo Bar"))
                .containsExactly("alter table Foo rename to Bar", "alter index if exists Foo_pkey rename to Bar_pkey");
        assertThat(h2.translate("alter_table_name Foo Bar")).containsExactly("alter table Foo rename to Bar");
    }

    @Test
    void aTableIsMadeWithTheEngineThatKeepsTransactions() {
        assertThat(mariaDb.translate("create table Foo (id LONG);"))
                .containsExactly("create table Foo (id bigint) engine InnoDB");
        assertThat(mariaDb.translate("create table Foo (id LONG) engine Aria"))
                .containsExactly("create table Foo (id bigint) engine Aria");
        assertThat(postgreSql.translate("create table Foo (id LONG);")).containsExactly("create table Foo (id bigint)");
    }

    @Test
    void aPseudoStatementThatIsIncompleteIsLeftToTheDatabase() {
        assertThat(postgreSql.translate("alter_column_name Foo a b")).containsExactly("alter_column_name Foo a b");
    }
}
