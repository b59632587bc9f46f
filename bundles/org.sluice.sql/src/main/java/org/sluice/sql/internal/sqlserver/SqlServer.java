package org.sluice.sql.internal.sqlserver;

import static java.util.Map.entry;
import static org.sluice.sql.internal.FunctionSyntax.template;

import java.util.List;
import java.util.Map;
import org.sluice.sql.internal.FunctionSyntax;
import org.sluice.sql.internal.Syntax;

/** The words and functions of SQL Server. */
public final class SqlServer {
    /** How many characters a text may have whose length is named. */
    private static final int LONGEST_TEXT = 4000;

    private static final Map<String, String> WORDS = Map.ofEntries(
            entry("BIGDECIMAL", "decimal(30, 16)"),
            entry("BLOB", "image"),
            entry("BOOLEAN", "bit"),
            entry("COMMIT_TRANSACTION", "if @@trancount > 0 commit"),
            entry("CURRENT_TIMESTAMP", "getdate()"),
            entry("DATE", "datetime2(6)"),
            entry("DOUBLE", "float"),
            entry("FALSE", "0"),
            entry("IDENTITY", "identity(1,1)"),
            entry("INTEGER", "int"),
            entry("LONG", "bigint"),
            entry("SBLOB", "image"),
            entry("STRING", "nvarchar(4000)"),
            entry("TEXT", "nvarchar(max)"),
            entry("TRUE", "1"));

    private static final Map<String, FunctionSyntax> FUNCTIONS = Map.ofEntries(
            entry("BITAND", template("(%1$s & %2$s)")),
            entry("CAST_CLOB_TEXT", template("cast(%1$s as nvarchar(max))")),
            entry("CAST_LONG", template("cast(%1$s as bigint)")),
            entry("CAST_TEXT", template("cast(%1$s as nvarchar(max))")),
            entry("COLUMN_LENGTH", length -> ""),
            entry("DROP_TABLE_IF_EXISTS", template("if object_id(N'%1$s', N'U') is not null drop table %1$s")),
            entry("INSTR", template("charindex(%2$s, %1$s)")),
            entry("INTEGER_DIV", template("((%1$s) / (%2$s))")),
            // len alone does not count the blanks at the end
            entry("LENGTH", template("(len(cast(%1$s as nvarchar(max)) + N'x') - 1)")),
            entry("MOD", template("((%1$s) %% (%2$s))")),
            entry("SUBSTR", SqlServer::part),
            entry("VARCHAR", SqlServer::text));

    private SqlServer() {}

    public static Syntax syntax() {
        return new Syntax(
                WORDS,
                Map.of("TRUE", "1", "FALSE", "0", "NULL_DATE", "cast(null as datetime2(6))"),
                "'19700101'",
                FUNCTIONS,
                new SqlServerStatements(),
                new SqlServerCatalog());
    }

    private static String part(List<String> arguments) {
        String length = arguments.size() > 2 ? arguments.get(2) : "2147483647";
        return "substring(%s, %s, %s)".formatted(arguments.get(0), arguments.get(1), length);
    }

    private static String text(List<String> length) {
        boolean named = Integer.parseInt(length.get(0)) <= LONGEST_TEXT;
        return "nvarchar(%s)".formatted(named ? length.get(0) : "max");
    }
}
