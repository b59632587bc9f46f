package org.sluice.sql.internal.hypersonic;

import static java.util.Map.entry;
import static org.sluice.sql.internal.FunctionSyntax.template;

import java.util.Map;
import org.sluice.sql.internal.CatalogSyntax;
import org.sluice.sql.internal.Syntax;

/** The words and functions of HSQLDB. */
public final class Hypersonic {
    private static final Map<String, String> WORDS = Map.ofEntries(
            entry("BIGDECIMAL", "decimal(30, 16)"),
            entry("BLOB", "blob"),
            entry("BOOLEAN", "boolean"),
            entry("COMMIT_TRANSACTION", "commit"),
            entry("CURRENT_TIMESTAMP", "now()"),
            entry("DATE", "timestamp"),
            entry("DOUBLE", "double"),
            entry("FALSE", "false"),
            entry("IDENTITY", ""),
            entry("INTEGER", "int"),
            entry("LONG", "bigint"),
            entry("SBLOB", "blob"),
            entry("STRING", "longvarchar"),
            entry("TEXT", "longvarchar"),
            entry("TRUE", "true"));

    private static final Map<String, String> TYPE_NAMES = Map.of("int", "integer", "longvarchar", "varchar(16777216)");

    private Hypersonic() {}

    public static Syntax syntax() {
        return new Syntax(
                WORDS,
                Map.of("TRUE", "true", "FALSE", "false", "NULL_DATE", "cast(null as timestamp)"),
                "'1970-01-01 00:00:00'",
                Map.of(
                        "CAST_CLOB_TEXT", template("convert(%1$s, SQL_VARCHAR)"),
                        "CAST_LONG", template("cast(%1$s as bigint)"),
                        "CAST_TEXT", template("convert(%1$s, SQL_VARCHAR)"),
                        "COLUMN_LENGTH", length -> "",
                        "DROP_TABLE_IF_EXISTS", template("drop table %1$s if exists"),
                        "INTEGER_DIV", template("((%1$s) / (%2$s))")),
                new HypersonicStatements(),
                CatalogSyntax.of(TYPE_NAMES));
    }
}
