package org.sluice.sql.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.sql.SqlSyntaxException;
import org.sluice.sql.internal.h2.H2;
import org.sluice.sql.internal.mariadb.MariaDb;
import org.sluice.sql.internal.postgresql.PostgreSql;

class WordsTest {
    private final Words mariaDb = new Words("mariadb", MariaDb.syntax());
    private final Words postgreSql = new Words("postgresql", PostgreSql.syntax());
    private final Words h2 = new Words("h2", H2.syntax());

    @Test
    void typesAreToldInTheWordsOfTheDatabase() throws SQLException {
        String columns = "(a LONG, b BOOLEAN not null, c VARCHAR(75) null,\n\td TEXT)";

        assertThat(mariaDb.translate(columns))
                .isEqualTo("(a bigint, b tinyint not null, c VARCHAR(75) null,\n\td longtext)");
        assertThat(postgreSql.translate(columns))
                .isEqualTo("(a bigint, b bool not null, c VARCHAR(75) null,\n\td text)");
        assertThat(h2.translate(columns))
                .isEqualTo("(a bigint, b boolean not null, c VARCHAR(75) null,\n\td character large object)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into t values ('a LONG TRUE', \"a LONG\", ` LONG`)",
                "select 'it''s TRUE' -- a LONG\n/* a LONG */ from t",
                "do $$ begin a := TRUE; end $$",
                "select t.DATE, DATE_, MYDATE, long, text, true_ from t",
                "select * from t where a = 1 and b[1] = 2",
                "select * from t where a = '[$TRUE$]'",
                "select cost$ from a$b$c",
                "select [$ from t"
            })
    void everythingElseStaysAsItIs(String sql) throws SQLException {
        assertThat(mariaDb.translate(sql)).isEqualTo(sql);
        assertThat(postgreSql.translate(sql)).isEqualTo(sql);
        assertThat(h2.translate(sql)).isEqualTo(sql);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "a = [$TRUE$] | a = 1 | a = true",
                "a=TRUE or b = FALSE | a=1 or b = 0 | a=true or b = false",
                "a = [$NULL_DATE$] | a = null | a = cast(null as timestamp)",
                "a > '01/01/1970' | a > '1970-01-01' | a > '1970-01-01'",
                "a = CURRENT_TIMESTAMP | a = now() | a = current_timestamp",
                "i (a[$COLUMN_LENGTH:75$], b[$COLUMN_LENGTH:4000$]) | i (a, b(255)) | i (a, b)"
            })
    void valuesAreToldInTheWordsOfTheDatabase(String portable, String onMariaDb, String onPostgreSql)
            throws SQLException {
        assertThat(mariaDb.translate(portable)).isEqualTo(onMariaDb);
        assertThat(postgreSql.translate(portable)).isEqualTo(onPostgreSql);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "CAST_TEXT(a) | a | cast(a as text)",
                "CAST_LONG('(') + 1 | cast('(' as signed) + 1 | cast('(' as bigint) + 1",
                "INTEGER_DIV(a + 1, f(b, 2)) | ((a + 1) div (f(b, 2))) | ((a + 1) / (f(b, 2)))",
                "INSTR(CAST_TEXT(a), ',') | INSTR(a, ',') | position(',' in cast(a as text))",
                "BITAND(a, BITAND(b, 1)) | (a & (b & 1)) | (a & (b & 1))",
                "DROP_TABLE_IF_EXISTS(Foo) | drop table if exists Foo | drop table if exists Foo",
                "MY_CAST_TEXT(a) | MY_CAST_TEXT(a) | MY_CAST_TEXT(a)",
                "CAST_TEXT(a | CAST_TEXT(a | CAST_TEXT(a"
            })
    void functionsAreCalledAsTheDatabaseDoes(String portable, String onMariaDb, String onPostgreSql)
            throws SQLException {
        assertThat(mariaDb.translate(portable)).isEqualTo(onMariaDb);
        assertThat(postgreSql.translate(portable)).isEqualTo(onPostgreSql);
    }

    @Test
    void refusesATokenThatItDoesNotKnow() {
        assertThatThrownBy(() -> h2.translate("update t set a = [$UNKNOWN$]"))
                .isInstanceOf(SqlSyntaxException.class)
                .hasMessage(
                        "The token '[$UNKNOWN$]' is not known. Known are FALSE, NULL_DATE, TRUE, and COLUMN_LENGTH with a number.");
    }
}
