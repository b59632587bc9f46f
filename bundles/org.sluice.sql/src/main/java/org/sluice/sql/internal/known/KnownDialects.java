package org.sluice.sql.internal.known;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.sluice.sql.internal.PortableDialect;
import org.sluice.sql.internal.h2.H2;
import org.sluice.sql.internal.mariadb.MariaDb;
import org.sluice.sql.internal.postgresql.PostgreSql;

/** Every dialect by the beginning of the name that its database gives itself. */
public final class KnownDialects {
    private static final String MARIADB = "MariaDB";

    private static final Map<String, PortableDialect> BY_PRODUCT = Map.of(
            "H2",
            new PortableDialect("h2", H2.syntax()),
            MARIADB,
            new PortableDialect("mariadb", MariaDb.syntax()),
            "PostgreSQL",
            new PortableDialect("postgresql", PostgreSql.syntax()));

    private KnownDialects() {}

    public static Collection<PortableDialect> all() {
        return BY_PRODUCT.values();
    }

    public static PortableDialect of(Connection connection) throws SQLException {
        String product = product(connection.getMetaData());
        return BY_PRODUCT.entrySet().stream()
                .filter(entry -> product.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new SQLFeatureNotSupportedException(
                        "Cannot tell portable SQL to the database '%s': no dialect is known for it. Known are those for %s."
                                .formatted(product, String.join(", ", new TreeMap<>(BY_PRODUCT).keySet()))));
    }

    /** A MariaDB server calls itself MySQL where MySQL's driver asks it. */
    private static String product(DatabaseMetaData metaData) throws SQLException {
        return metaData.getDatabaseProductVersion().contains(MARIADB) ? MARIADB : metaData.getDatabaseProductName();
    }
}
