package org.sluice.itests.crash;

import javax.sql.DataSource;
import org.sluice.itests.servers.DatabaseServer;
import org.sluice.itests.servers.TestDatabase;
import org.sluice.itests.servers.TestServers;
import org.sluice.testkit.FreshDatabases;

/** The database products that upgrades are crashed on. */
enum Product implements FreshDatabases {
    H2("H2"),
    MARIADB("MariaDB"),
    MYSQL("MySQL"),
    POSTGRESQL("PostgreSQL");

    private final String title;

    Product(String title) {
        this.title = title;
    }

    @Override
    public FreshDatabase make() {
        TestDatabase database = server().freshDatabase();
        return new FreshDatabase() {
            @Override
            public DataSource dataSource() {
                return database.dataSource();
            }

            @Override
            public void close() {
                database.close();
            }
        };
    }

    private DatabaseServer server() {
        return switch (this) {
            case H2 -> TestServers.h2();
            case MARIADB -> TestServers.mariadb();
            case MYSQL -> TestServers.mysql();
            case POSTGRESQL -> TestServers.postgresql();
        };
    }

    /** Whether it is MariaDB or MySQL, which say most things alike. */
    boolean isOfTheMySqlFamily() {
        return this == MARIADB || this == MYSQL;
    }

    @Override
    public String toString() {
        return title;
    }
}
