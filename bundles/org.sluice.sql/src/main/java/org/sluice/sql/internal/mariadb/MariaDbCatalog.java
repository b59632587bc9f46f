package org.sluice.sql.internal.mariadb;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.sluice.sql.Column;
import org.sluice.sql.internal.CatalogSyntax;
import org.sluice.sql.internal.mysqlfamily.Extras;

/** What MariaDB's catalog says in its own way. */
final class MariaDbCatalog implements CatalogSyntax {
    private static final Map<String, String> TYPE_NAMES = Map.of("integer", "int", "boolean", "tinyint");

    @Override
    public String typeName(String type) {
        return TYPE_NAMES.getOrDefault(type, type);
    }

    @Override
    public Map<String, Column.Extra> extras(Connection connection, String table) throws SQLException {
        return Extras.of(connection, table);
    }
}
