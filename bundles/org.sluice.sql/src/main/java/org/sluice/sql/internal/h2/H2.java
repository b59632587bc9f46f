package org.sluice.sql.internal.h2;

import static java.util.Map.entry;
import static org.sluice.sql.internal.FunctionSyntax.template;

import java.util.Map;
import org.sluice.sql.internal.CatalogSyntax;
import org.sluice.sql.internal.Syntax;

/** The words and functions of H2. */
public final class H2 {
    private static final Map<String, String> WORDS = Map.ofEntries(
            entry("BIGDECIMAL", "decimal(30, 16)"),
            entry("BLOB", "binary large object"),
            entry("BOOLEAN", "boolean"),
            entry("COMMIT_TRANSACTION", "commit"),
            entry("DATE", "timestamp(6)"),
            entry("DOUBLE", "double precision"),
            entry("FALSE", "false"),
            entry("IDENTITY", "auto_increment"),
            entry("INTEGER", "integer"),
            entry("LONG", "bigint"),
            entry("SBLOB", "binary large object"),
            entry("STRING", "character varying"),
            entry("TEXT", "character large object"),
            entry("TRUE", "true"));

    private H2() {}

    public static Syntax syntax() {
        return new Syntax(
                WORDS,
                Map.of("TRUE", "true", "FALSE", "false", "NULL_DATE", "cast(null as timestamp)"),
                "'1970-01-01 00:00:00'",
                Map.of(
                        "CAST_CLOB_TEXT", template("cast(%1$s as character varying)"),
                        "CAST_LONG", template("cast(%1$s as bigint)"),
                        "CAST_TEXT", template("cast(%1$s as character varying)"),
                        "CONCAT", parts -> "(" + String.join(" || ", parts) + ")",
                        "COLUMN_LENGTH", length -> "",
                        "DROP_TABLE_IF_EXISTS", template("drop table if exists %1$s"),
                        "INTEGER_DIV", template("((%1$s) / (%2$s))")),
                new H2Statements(),
                CatalogSyntax.of(Map.of("varchar", "character varying")));
    }
}
