package org.sluice.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sluice.sql.internal.PortableDialect;
import org.sluice.sql.internal.h2.H2;
import org.sluice.sql.internal.mariadb.MariaDb;
import org.sluice.sql.internal.postgresql.PostgreSql;

/** Finds the dialect of a database by the name that the database gives itself. */
public final class Dialects {
    private static final SortedMap<String, Dialect> BY_PRODUCT = Collections.unmodifiableSortedMap(new TreeMap<>(Map.of(
            "H2", new PortableDialect("h2", H2.syntax()),
            "MariaDB", new PortableDialect("mariadb", MariaDb.syntax()),
            "PostgreSQL", new PortableDialect("postgresql", PostgreSql.syntax()))));

    private Dialects() {}

    /**
     * The dialect of the database at the other end of a connection.
     *
     * @throws SQLFeatureNotSupportedException when there is none for it; the message names those that there are
     */
    public static Dialect of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        Dialect dialect = BY_PRODUCT.get(product);
        if (dialect == null) {
            throw new SQLFeatureNotSupportedException(
                    "Cannot tell portable SQL to the database '%s': no dialect is known for it. Known are those for %s."
                            .formatted(product, String.join(", ", BY_PRODUCT.keySet())));
        }
        return dialect;
    }
}
