package org.sluice.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaChangesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table Foo (id_ bigint)",
                "/* why */ ALTER TABLE Foo add a bigint",
                "-- why\ndrop index IX_1",
                "rename table a to b",
                "exec sp_rename 'a', 'b'",
                "call everything()",
                "do $$ begin execute 'drop table Foo'; end $$",
                "insert into Foo values (1); drop table Foo",
                "insert into Foo values (1)\nalter table Foo drop column a"
            })
    void aStatementMayChangeTheSchema(String sql) {
        assertThat(SchemaChanges.mayBeIn(sql)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select create_ from Foo",
                "(select 1) union (select 2)",
                "insert into Foo values ('; and create nothing')",
                "update Foo\nset a = 1",
                "with a as (select 1) select * from a",
                "commit"
            })
    void aStatementChangesDataOnly(String sql) {
        assertThat(SchemaChanges.mayBeIn(sql)).isFalse();
    }
}
