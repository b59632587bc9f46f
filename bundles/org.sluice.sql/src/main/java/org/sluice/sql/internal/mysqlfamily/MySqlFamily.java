package org.sluice.sql.internal.mysqlfamily;

import static java.util.Map.entry;
import static org.sluice.sql.internal.FunctionSyntax.template;

import java.util.List;
import java.util.Map;
import org.sluice.sql.internal.CatalogSyntax;
import org.sluice.sql.internal.Syntax;

/** The words and functions of the family. */
public final class MySqlFamily {
    /** How many characters of a long text an index holds. */
    static final int INDEXED_CHARACTERS = 255;

    private static final Map<String, String> WORDS = Map.ofEntries(
            entry("BIGDECIMAL", "decimal(30, 16)"),
            entry("BLOB", "longblob"),
            entry("BOOLEAN", "tinyint"),
            entry("COMMIT_TRANSACTION", "commit"),
            entry("CURRENT_TIMESTAMP", "now()"),
            entry("DATE", "datetime(6)"),
            entry("DOUBLE", "double"),
            entry("FALSE", "0"),
            entry("IDENTITY", "auto_increment"),
            entry("INTEGER", "integer"),
            entry("LONG", "bigint"),
            entry("SBLOB", "longblob"),
            entry("STRING", "longtext"),
            entry("TEXT", "longtext"),
            entry("TRUE", "1"));

    private MySqlFamily() {}

    /** All that a member says; it brings what is its own. */
    public static Syntax syntax(MySqlFamilyStatements statements, CatalogSyntax catalog) {
        return new Syntax(
                WORDS,
                Map.of("TRUE", "1", "FALSE", "0", "NULL_DATE", "null"),
                "'1970-01-01'",
                Map.of(
                        "BITAND", template("(%1$s & %2$s)"),
                        "CAST_CLOB_TEXT", template("%1$s"),
                        "CAST_LONG", template("cast(%1$s as signed)"),
                        "CAST_TEXT", template("%1$s"),
                        "COLUMN_LENGTH", MySqlFamily::indexedLength,
                        "DROP_TABLE_IF_EXISTS", template("drop table if exists %1$s"),
                        "INTEGER_DIV", template("((%1$s) div (%2$s))"),
                        // length counts bytes
                        "LENGTH", template("char_length(%1$s)")),
                statements,
                catalog);
    }

    private static String indexedLength(List<String> length) {
        return Integer.parseInt(length.get(0)) > INDEXED_CHARACTERS ? "(" + INDEXED_CHARACTERS + ")" : "";
    }
}
