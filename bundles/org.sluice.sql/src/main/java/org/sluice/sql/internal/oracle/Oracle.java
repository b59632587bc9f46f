package org.sluice.sql.internal.oracle;

import static java.util.Map.entry;
import static org.sluice.sql.internal.FunctionSyntax.template;

import java.util.List;
import java.util.Map;
import org.sluice.sql.internal.Syntax;

/** The words and functions of Oracle. */
public final class Oracle {
    /** How long a text may be that is no large object. */
    private static final int LONGEST_TEXT = 4000;

    private static final Map<String, String> WORDS = Map.ofEntries(
            entry("BIGDECIMAL", "decimal(30, 16)"),
            entry("BLOB", "blob"),
            entry("BOOLEAN", "number(1, 0)"),
            entry("COMMIT_TRANSACTION", "commit"),
            entry("CURRENT_TIMESTAMP", "sysdate"),
            entry("DATE", "timestamp"),
            entry("DOUBLE", "binary_double"),
            entry("FALSE", "0"),
            entry("IDENTITY", ""),
            entry("INTEGER", "number(30, 0)"),
            entry("LONG", "number(30, 0)"),
            entry("SBLOB", "blob"),
            entry("STRING", "varchar2(4000 char)"),
            entry("TEXT", "clob"),
            entry("TRUE", "1"));

    private Oracle() {}

    public static Syntax syntax() {
        return new Syntax(
                WORDS,
                Map.of("TRUE", "1", "FALSE", "0", "NULL_DATE", "cast(null as timestamp)"),
                "to_date('1970-01-01 00:00:00', 'YYYY-MM-DD HH24:MI:SS')",
                Map.of(
                        "CAST_CLOB_TEXT", template("dbms_lob.substr(%1$s, 4000, 1)"),
                        "CAST_LONG", template("cast(%1$s as number(30, 0))"),
                        "CAST_TEXT", template("cast(%1$s as varchar(4000))"),
                        "COLUMN_LENGTH", length -> "",
                        "CONCAT", parts -> "(" + String.join(" || ", parts) + ")",
                        "DROP_TABLE_IF_EXISTS",
                                template("begin execute immediate 'drop table %1$s'; exception when others then"
                                        + " if sqlcode <> -942 then raise; end if; end;"),
                        "INTEGER_DIV", template("trunc((%1$s) / (%2$s))"),
                        "VARCHAR", Oracle::text),
                new OracleStatements(),
                new OracleCatalog());
    }

    private static String text(List<String> length) {
        return "varchar2(%d char)".formatted(Math.min(Integer.parseInt(length.get(0)), LONGEST_TEXT));
    }
}
