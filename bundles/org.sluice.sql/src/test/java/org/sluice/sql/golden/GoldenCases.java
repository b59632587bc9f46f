package org.sluice.sql.golden;

import java.util.List;

/** The portable statements that every dialect tells. */
final class GoldenCases {
    private static final String LONG_NAME = "aNameOfSixtyCharactersWhichIsAsLongAsSomeDatabasesAllowIt";

    private GoldenCases() {}

    static List<GoldenCase> all() {
        return List.of(
                GoldenCase.of(
                        "a table with columns of many types",
                        "create table Every (id_ LONG not null, active BOOLEAN, created DATE null, ratio DOUBLE, number_ INTEGER,"
                                + " word STRING null, story TEXT null, name VARCHAR(75) null, content SBLOB, large BLOB, primary key (id_))"),
                GoldenCase.of("a type that not every database has", "create table Precise (amount BIGDECIMAL null)"),
                GoldenCase.of("a text longer than some allow", "create table Wide (name VARCHAR(5000) null)"),
                GoldenCase.of(
                        "a key of two columns",
                        "create table Pair (id_ LONG not null, version LONG default 0 not null,"
                                + " name VARCHAR(75) default 'is null' null, primary key (id_, version))"),
                GoldenCase.of(
                        "an identity",
                        "create table Numbered (id_ LONG not null primary key IDENTITY, name VARCHAR(75) null)"),
                GoldenCase.of(
                        "long names",
                        "create table %s (%s_ LONG null)".formatted(LONG_NAME, LONG_NAME),
                        "alter_column_name %s %s_ short_ LONG null".formatted(LONG_NAME, LONG_NAME)),
                GoldenCase.of(
                        "reserved names",
                        "alter table Foo add `order` LONG null",
                        "alter_column_name Foo number_ `group` INTEGER null"),
                GoldenCase.of("add a column", "alter table Foo add added LONG null"),
                GoldenCase.of("add a column with a default", "alter table Foo add added LONG default 0 not null"),
                GoldenCase.of("drop a column", "alter table Foo drop column number_"),
                GoldenCase.of("drop a column with a default", "alter table Foo drop column digits"),
                GoldenCase.of("drop a column of an index", "alter table Foo drop column gone"),
                GoldenCase.of("drop a column of the key", "alter table Foo drop column id_"),
                GoldenCase.of("rename a column", "alter_column_name Foo number_ count_ INTEGER null"),
                GoldenCase.of("a larger number", "alter_column_type Foo number_ LONG null"),
                GoldenCase.of("widen a text", "alter_column_type Foo digits VARCHAR(40)"),
                GoldenCase.of("widen a text of an index", "alter_column_type Foo state VARCHAR(40)"),
                GoldenCase.of("a new default, and null", "alter_column_type Foo state VARCHAR(20) default 'y' null"),
                GoldenCase.of("no default", "alter_column_type Foo digits VARCHAR(9) default null null"),
                GoldenCase.of("not null", "alter_column_type Foo number_ INTEGER not null"),
                GoldenCase.of("a number becomes a text", "alter_column_type Foo number_ VARCHAR(75) null"),
                GoldenCase.of("a text becomes a number", "alter_column_type Foo digits LONG"),
                GoldenCase.of("a text becomes a long text", "alter_column_type Foo digits TEXT null"),
                GoldenCase.of("a text of an index becomes a long text", "alter_column_type Foo state TEXT null"),
                GoldenCase.of("a long text becomes a text", "alter_column_type Foo story VARCHAR(75) null"),
                GoldenCase.of("a number of the key becomes a text", "alter_column_type Foo id_ VARCHAR(75) not null"),
                GoldenCase.of("a column that is not known", "alter_column_type Baz a LONG default 1 not null"),
                GoldenCase.of(
                        "several changes",
                        "alter table Foo add a LONG default 4 not null",
                        "alter_column_type Foo state VARCHAR(40)",
                        "alter_column_type Foo digits LONG",
                        "alter_column_name Foo number_ count_ INTEGER null",
                        "alter table Foo drop column gone",
                        "alter table Foo drop column story",
                        "alter table Foo add b VARCHAR(75) null"),
                GoldenCase.of("rename a table", "alter_table_name Foo Bar"),
                GoldenCase.of("drop an index", "drop index IX_STATE on Foo"),
                GoldenCase.of("drop the key", "alter table Foo drop primary key"),
                GoldenCase.of("drop a key that is not known", "alter table Baz drop primary key"),
                GoldenCase.of(
                        "replace the key",
                        "alter table Foo drop primary key",
                        "alter table Foo add primary key (id_, state)"),
                GoldenCase.of(
                        "an index",
                        "create unique index IX_1 on Foo (digits[$COLUMN_LENGTH:75$], created, state[$COLUMN_LENGTH:4000$])"),
                GoldenCase.of("drop a table that may be there", "DROP_TABLE_IF_EXISTS(Foo)"),
                GoldenCase.of("commit", "COMMIT_TRANSACTION"),
                GoldenCase.of(
                        "values",
                        "insert into Foo (id_, state, old_, active, created) values (2, 'TRUE', 2, [$TRUE$], '01/01/1970')",
                        "insert into Foo (id_, state, old_, active, created) values (3, 'a', 3, FALSE, [$NULL_DATE$])",
                        "update Foo set created = CURRENT_TIMESTAMP, active = [$FALSE$] where active = TRUE"),
                GoldenCase.of(
                        "functions",
                        "select CAST_TEXT(id_) from Foo",
                        "select CAST_CLOB_TEXT(story) from Foo",
                        "select CAST_LONG(digits) from Foo",
                        "select BITAND(number_, 3) from Foo",
                        "select CONCAT(state, '-', CAST_TEXT(id_)) from Foo",
                        "select INSTR(state, 'a') from Foo",
                        "select INTEGER_DIV(number_ + 1, 4) from Foo",
                        "select LENGTH(state) from Foo",
                        "select MOD(number_, 3) from Foo",
                        "select SUBSTR(state, 2) from Foo",
                        "select SUBSTR(state, 1, 1) from Foo"));
    }
}
