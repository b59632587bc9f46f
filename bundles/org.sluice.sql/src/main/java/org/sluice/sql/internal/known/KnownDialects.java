package org.sluice.sql.internal.known;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sluice.sql.internal.PortableDialect;
import org.sluice.sql.internal.db2.Db2;
import org.sluice.sql.internal.h2.H2;
import org.sluice.sql.internal.hypersonic.Hypersonic;
import org.sluice.sql.internal.mariadb.MariaDb;
import org.sluice.sql.internal.mysql.MySql;
import org.sluice.sql.internal.oracle.Oracle;
import org.sluice.sql.internal.postgresql.PostgreSql;
import org.sluice.sql.internal.sqlserver.SqlServer;
import org.sluice.sql.internal.sybase.Sybase;

/** Every dialect by the beginning of the name that its database gives itself. */
public final class KnownDialects {
    private static final String MARIADB = "MariaDB";

    private static final PortableDialect SYBASE = new PortableDialect("sybase", Sybase.syntax());

    private static final Map<String, PortableDialect> BY_PRODUCT = Map.of(
            "ASE",
            SYBASE,
            "Adaptive Server Enterprise",
            SYBASE,
            "DB2",
            new PortableDialect("db2", Db2.syntax()),
            "H2",
            new PortableDialect("h2", H2.syntax()),
            "HSQL Database Engine",
            new PortableDialect("hypersonic", Hypersonic.syntax()),
            MARIADB,
            new PortableDialect("mariadb", MariaDb.syntax()),
            "Microsoft SQL Server",
            new PortableDialect("sqlserver", SqlServer.syntax()),
            "MySQL",
            new PortableDialect("mysql", MySql.syntax()),
            "Oracle",
            new PortableDialect("oracle", Oracle.syntax()),
            "PostgreSQL",
            new PortableDialect("postgresql", PostgreSql.syntax()));

    private KnownDialects() {}

    public static Collection<PortableDialect> all() {
        return Set.copyOf(BY_PRODUCT.values());
    }

    public static PortableDialect of(Connection connection) throws SQLException {
        DatabaseMetaData metaData = connection.getMetaData();
        return of(metaData.getDatabaseProductName(), metaData.getDatabaseProductVersion());
    }

    /** The dialect of a database that gives itself this name and version. A MariaDB server calls itself MySQL where MySQL's driver asks it. */
    static PortableDialect of(String name, String version) throws SQLFeatureNotSupportedException {
        String product = version.contains(MARIADB) ? MARIADB : name;
        return BY_PRODUCT.entrySet().stream()
                .filter(entry -> product.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new SQLFeatureNotSupportedException(
                        "Cannot tell portable SQL to the database '%s': no dialect is known for it. Known are those for %s."
                                .formatted(product, String.join(", ", new TreeMap<>(BY_PRODUCT).keySet()))));
    }
}
