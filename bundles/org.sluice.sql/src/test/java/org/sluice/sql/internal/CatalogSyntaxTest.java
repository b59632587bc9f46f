package org.sluice.sql.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sluice.sql.Column;
import org.sluice.sql.internal.known.KnownDialects;

/** What is known of the catalogs of databases that there is no server for. */
class CatalogSyntaxTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "db2 | CLOB | 2147483647 | TEXT",
                "db2 | SMALLINT | 5 | BOOLEAN",
                "db2 | VARCHAR | 75 | VARCHAR(75)",
                "mysql | INT | 10 | INTEGER",
                "mysql | LONGTEXT | 2147483647 | TEXT",
                "oracle | NUMBER | 30 | LONG",
                "oracle | TIMESTAMP(6) | 11 | DATE",
                "oracle | VARCHAR2 | 75 | VARCHAR(75)",
                "sqlserver | bigint identity | 19 | LONG",
                "sqlserver | nvarchar | 1073741823 | TEXT",
                "sqlserver | nvarchar | 4000 | STRING",
                "sybase | decimal | 20 | LONG"
            })
    void aTypeIsKnownByTheNameThatTheCatalogGivesIt(String dialect, String typeName, int size, String portable)
            throws SQLException {
        Column column = new Column("a", typeName, size, 0, true, Optional.empty(), false, Column.Extra.NONE);

        assertThat(dialect(dialect).describes(column, portable)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "sqlserver | nvarchar | 4000 | TEXT",
                "sqlserver | nvarchar | 1073741823 | STRING",
                "oracle | NUMBER | 30 | BOOLEAN",
                "db2 | CLOB | 1048576 | TEXT"
            })
    void aTypeOfAnotherSizeIsAnother(String dialect, String typeName, int size, String portable) throws SQLException {
        Column column = new Column("a", typeName, size, 0, true, Optional.empty(), false, Column.Extra.NONE);

        assertThat(dialect(dialect).describes(column, portable)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "mysql | varchar | it's | 'it''s'",
                "mysql | varchar | a\\b | 'a\\\\b'",
                "mysql | varchar | null | 'null'",
                "mysql | int | 5 | 5",
                "mysql | bit | b'0' | b'0'",
                "mysql | datetime | 2024-02-29 00:00:00 | '2024-02-29 00:00:00'",
                "mysql | datetime | CURRENT_TIMESTAMP(6) | CURRENT_TIMESTAMP(6)",
                "oracle | VARCHAR2 | 'x'  | 'x'",
                "sqlserver | bigint | ((0)) | 0",
                "sqlserver | nvarchar | ('(x) ') | '(x) '",
                "sqlserver | int | (1)+(2) | (1)+(2)",
                "sqlserver | datetime2 | (getdate()) | getdate()"
            })
    void aDefaultMayStandInAStatement(String dialect, String type, String text, String expression) {
        assertThat(dialect(dialect).catalogSyntax().defaultExpression(type, text, Column.Extra.NONE))
                .hasValue(expression);
    }

    @ParameterizedTest
    @CsvSource({"sqlserver,(NULL)", "oracle,NULL", "hypersonic,NULL"})
    void noDefaultIsNone(String dialect, String text) {
        assertThat(dialect(dialect).catalogSyntax().defaultExpression("varchar", text, Column.Extra.NONE))
                .isEmpty();
    }

    @Test
    void anExpressionOfMySqlStandsInBrackets() {
        Column.Extra extra = new Column.Extra(Optional.empty(), Optional.empty(), "default_generated");

        assertThat(dialect("mysql").catalogSyntax().defaultExpression("json", "json_array(\\'a\\')", extra))
                .hasValue("(json_array('a'))");
    }

    private static PortableDialect dialect(String name) {
        return KnownDialects.all().stream()
                .filter(dialect -> dialect.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
