package org.sluice.sql.internal.oracle;

import java.util.Map;
import org.sluice.sql.internal.CatalogSyntax;

/** What Oracle's catalog says in its own way. */
final class OracleCatalog implements CatalogSyntax {
    private static final Map<String, String> TYPE_NAMES =
            Map.of("decimal", "number", "integer", "number", "varchar", "varchar2");

    @Override
    public String typeName(String type) {
        return TYPE_NAMES.getOrDefault(type, type);
    }
}
