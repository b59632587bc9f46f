package org.sluice.itests.servers;

import java.nio.file.Path;
import java.util.List;

/**
 * The database servers that tests can use.
 *
 * <pre>{@code
 * try (TestDatabase database = TestServers.mariadb().freshDatabase();
 *         Connection connection = database.connect()) {
 *     ...
 * }
 * }</pre>
 *
 * <p>The first call for a server in a test run starts it, which takes some seconds. A server that the environment names
 * ({@code SLUICE_TEST_MARIADB_URL} such as {@code jdbc:mariadb://localhost:3306/}, {@code SLUICE_TEST_MARIADB_USER},
 * {@code SLUICE_TEST_MARIADB_PASSWORD}; likewise {@code SLUICE_TEST_POSTGRESQL_URL}), whose user may create databases, goes
 * before one that is installed on the machine, and that before the one that comes from the registry.
 */
public final class TestServers {
    private TestServers() {}

    /** MariaDB, with utf8mb4. */
    public static DatabaseServer mariadb() {
        return new MariaDbServer(Keepers.of(ServerKind.MARIADB).coordinates());
    }

    /**
     * MySQL, with utf8mb4: only one that the environment names, by {@code SLUICE_TEST_MYSQL_URL} and so on. Tests that need it
     * are tagged {@code mysql}, and selected by the profile of that name only.
     */
    public static DatabaseServer mysql() {
        return MySqlServer.named();
    }

    /** PostgreSQL, with UTF-8. */
    public static DatabaseServer postgresql() {
        return new PostgreSqlServer(Keepers.of(ServerKind.POSTGRESQL).coordinates());
    }

    /** H2 in the memory of this JVM, with the options that Sluice uses. */
    public static DatabaseServer h2() {
        return H2Server.inMemory();
    }

    /** H2 with a file per database in this folder, with the options that Sluice uses. The files stay. */
    public static DatabaseServer h2(Path folder) {
        return H2Server.inFolder(folder);
    }

    /** Every database that Sluice is tested with in each build. */
    public static List<DatabaseServer> all() {
        return List.of(h2(), mariadb(), postgresql());
    }
}
