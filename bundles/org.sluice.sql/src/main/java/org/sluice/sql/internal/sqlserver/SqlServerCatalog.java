package org.sluice.sql.internal.sqlserver;

import java.util.Map;
import java.util.Optional;
import org.sluice.sql.Column;
import org.sluice.sql.internal.Brackets;
import org.sluice.sql.internal.CatalogSyntax;

/** What SQL Server's catalog says in its own way. */
final class SqlServerCatalog implements CatalogSyntax {
    private static final Map<String, String> TYPE_NAMES = Map.of(
            "bigint identity", "bigint",
            "int identity", "int",
            "integer", "int",
            "nvarchar(max)", "nvarchar(1073741823)");

    @Override
    public String typeName(String type) {
        return TYPE_NAMES.getOrDefault(type, type);
    }

    /** The expression without the brackets that the catalog puts around it, a number's twice. */
    @Override
    public Optional<String> defaultExpression(String type, String text, Column.Extra extra) {
        String bare = text.strip();
        while (bare.startsWith("(") && Brackets.closing(bare, 0) == bare.length() - 1) {
            bare = bare.substring(1, bare.length() - 1).strip();
        }
        return CatalogSyntax.super.defaultExpression(type, bare, extra);
    }
}
