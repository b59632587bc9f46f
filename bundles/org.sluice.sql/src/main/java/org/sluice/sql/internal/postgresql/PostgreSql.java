package org.sluice.sql.internal.postgresql;

import static java.util.Map.entry;
import static org.sluice.sql.internal.FunctionSyntax.template;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sluice.sql.internal.Syntax;

/** The words and functions of PostgreSQL. */
public final class PostgreSql {
    private static final Map<String, String> WORDS = Map.ofEntries(
            entry("BIGDECIMAL", "decimal(30, 16)"),
            entry("BLOB", "oid"),
            entry("BOOLEAN", "bool"),
            entry("COMMIT_TRANSACTION", "commit"),
            entry("CURRENT_TIMESTAMP", "current_timestamp"),
            entry("DATE", "timestamp"),
            entry("DOUBLE", "double precision"),
            entry("FALSE", "false"),
            entry("IDENTITY", ""),
            entry("INTEGER", "integer"),
            entry("LONG", "bigint"),
            entry("SBLOB", "bytea"),
            entry("STRING", "text"),
            entry("TEXT", "text"),
            entry("TRUE", "true"));

    private PostgreSql() {}

    public static Syntax syntax() {
        return new Syntax(
                WORDS,
                Map.of("TRUE", "true", "FALSE", "false", "NULL_DATE", "cast(null as timestamp)"),
                "'1970-01-01'",
                Map.of(
                        "BITAND", template("(%1$s & %2$s)"),
                        "CAST_CLOB_TEXT", template("cast(%1$s as text)"),
                        "CAST_LONG", template("cast(%1$s as bigint)"),
                        "CAST_TEXT", template("cast(%1$s as text)"),
                        "CONCAT", PostgreSql::concatenated,
                        "COLUMN_LENGTH", length -> "",
                        "DROP_TABLE_IF_EXISTS", template("drop table if exists %1$s"),
                        "INSTR", template("position(%2$s in %1$s)"),
                        "INTEGER_DIV", template("((%1$s) / (%2$s))")),
                new PostgreSqlStatements(),
                new PostgreSqlCatalog());
    }

    /** Unlike the function of that name, null when a part is. */
    private static String concatenated(List<String> parts) {
        return parts.stream().map("cast(%s as text)"::formatted).collect(Collectors.joining(" || ", "(", ")"));
    }
}
