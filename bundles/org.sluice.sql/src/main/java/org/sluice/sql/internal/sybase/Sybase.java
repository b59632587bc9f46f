package org.sluice.sql.internal.sybase;

import static java.util.Map.entry;
import static org.sluice.sql.internal.FunctionSyntax.template;

import java.util.List;
import java.util.Map;
import org.sluice.sql.internal.CatalogSyntax;
import org.sluice.sql.internal.FunctionSyntax;
import org.sluice.sql.internal.Syntax;

/** The words and functions of Sybase. It has no BIGDECIMAL: no version of Liferay that runs on it has. */
public final class Sybase {
    private static final Map<String, String> WORDS = Map.ofEntries(
            entry("BLOB", "image"),
            entry("BOOLEAN", "int"),
            entry("COMMIT_TRANSACTION", "if @@trancount > 0 commit"),
            entry("CURRENT_TIMESTAMP", "getdate()"),
            entry("DATE", "bigdatetime"),
            entry("DOUBLE", "float"),
            entry("FALSE", "0"),
            entry("IDENTITY", "identity(1,1)"),
            entry("INTEGER", "int"),
            entry("LONG", "decimal(20,0)"),
            entry("SBLOB", "image"),
            entry("STRING", "varchar(4000)"),
            entry("TEXT", "text"),
            entry("TRUE", "1"));

    private static final Map<String, FunctionSyntax> FUNCTIONS = Map.ofEntries(
            entry("BITAND", template("(%1$s & %2$s)")),
            entry("CAST_CLOB_TEXT", template("cast(%1$s as nvarchar(5461))")),
            entry("CAST_LONG", template("cast(%1$s as decimal(20,0))")),
            entry("CAST_TEXT", template("cast(%1$s as nvarchar(5461))")),
            entry("COLUMN_LENGTH", length -> ""),
            entry("CONCAT", parts -> "(" + String.join(" + ", parts) + ")"),
            entry(
                    "DROP_TABLE_IF_EXISTS",
                    template(
                            "if exists (select 1 from sysobjects where name = '%1$s' and type = 'U') drop table %1$s")),
            entry("INSTR", template("charindex(%2$s, %1$s)")),
            // LONG is a decimal here, whose quotient is none: the conversion cuts its digits off
            entry("INTEGER_DIV", template("convert(bigint, (%1$s) / (%2$s))")),
            entry("LENGTH", template("char_length(%1$s)")),
            entry("MOD", template("((%1$s) %% (%2$s))")),
            entry("SUBSTR", Sybase::part));

    private Sybase() {}

    public static Syntax syntax() {
        return new Syntax(
                WORDS,
                Map.of("TRUE", "1", "FALSE", "0", "NULL_DATE", "cast(null as bigdatetime)"),
                "'19700101'",
                FUNCTIONS,
                new SybaseStatements(),
                CatalogSyntax.of(Map.of("integer", "int", "numeric", "decimal")));
    }

    private static String part(List<String> arguments) {
        String length = arguments.size() > 2 ? arguments.get(2) : "2147483647";
        return "substring(%s, %s, %s)".formatted(arguments.get(0), arguments.get(1), length);
    }
}
