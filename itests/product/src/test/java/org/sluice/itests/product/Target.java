package org.sluice.itests.product;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.jdbcx.JdbcDataSource;
import org.sluice.itests.servers.TestDatabase;
import org.sluice.itests.servers.TestServers;

/** What a database of a product test is called in a configuration, and how a new one is made for an installation. */
enum Target {
    MARIADB("mariadb") {
        @Override
        TestDatabase database(Installation sluice) throws Exception {
            return configured(sluice, TestServers.mariadb().freshDatabase());
        }
    },
    POSTGRESQL("postgresql") {
        @Override
        TestDatabase database(Installation sluice) throws Exception {
            return configured(sluice, TestServers.postgresql().freshDatabase());
        }
    },
    /** The embedded one: to be connected to only while no runtime is. */
    H2("h2") {
        @Override
        TestDatabase database(Installation sluice) {
            Path file = sluice.home().resolve("data/h2/sluice").toAbsolutePath();
            JdbcDataSource source = new JdbcDataSource();
            source.setURL("jdbc:h2:file:" + file
                    + ";MODE=MariaDB;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;NON_KEYWORDS=VALUE"
                    + ";WRITE_DELAY=0");
            source.setUser("sa");
            source.setPassword("");
            return new TestDatabase("", 0, file.toString(), "sa", "", source.getURL(), source, () -> {});
        }
    };

    private final String type;

    Target(String type) {
        this.type = type;
    }

    /** Makes an empty database, and points an installation to it. */
    abstract TestDatabase database(Installation sluice) throws Exception;

    TestDatabase configured(Installation sluice, TestDatabase database) throws Exception {
        sluice.use(type, database);
        return database;
    }

    static void execute(TestDatabase database, String... statements) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
