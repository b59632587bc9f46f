package org.sluice.sql.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NullnessTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "a bigint | a bigint null",
                "a bigint null | a bigint null",
                "a bigint default 0 not null | a bigint default 0 not null",
                "a bigint default null | a bigint default null null",
                "a varchar(9) default 'not null' | a varchar(9) default 'not null' null",
                "a bigint primary key | a bigint primary key",
                "a bigint identity(1,1) | a bigint identity(1,1)"
            })
    void whatSaysNothingIsSaidToBeNullable(String definition, String said) {
        assertThat(Nullness.said(definition)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "a bigint null | a bigint",
                "a bigint NULL unique | a bigint unique",
                "a bigint not null | a bigint not null",
                "a bigint default null null | a bigint default null",
                "a varchar(9) default ' null ' null | a varchar(9) default ' null '"
            })
    void nullIsLeftOut(String definition, String unsaid) {
        assertThat(Nullness.unsaid(definition)).isEqualTo(unsaid);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "create table Foo (a bigint, b decimal(9, 2), primary key (a)) | create table Foo (a bigint null, b decimal(9, 2) null, primary key (a))",
                "create table Foo(a bigint)  | create table Foo(a bigint null)",
                "create table Foo as select (a) from Bar | create table Foo as select (a) from Bar",
                "create table Foo (a bigint | create table Foo (a bigint"
            })
    void onlyColumnsAreChanged(String createTable, String changed) {
        assertThat(Nullness.inEachColumn(createTable, Nullness::said)).isEqualTo(changed);
    }
}
