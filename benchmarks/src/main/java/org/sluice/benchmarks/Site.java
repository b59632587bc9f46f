package org.sluice.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.sluice.itests.servers.DatabaseServer;
import org.sluice.itests.servers.TestDatabase;

/** A fresh database with a pool of ten connections, as Sluice has one. Closed, it is dropped. */
final class Site implements AutoCloseable {
    private final TestDatabase database;
    private final HikariDataSource pool;

    Site(DatabaseServer server) {
        this.database = server.freshDatabase();
        HikariConfig configuration = new HikariConfig();
        configuration.setDataSource(database.dataSource());
        configuration.setMaximumPoolSize(10);
        this.pool = new HikariDataSource(configuration);
    }

    TestDatabase database() {
        return database;
    }

    DataSource pool() {
        return pool;
    }

    void execute(String... statements) throws SQLException {
        execute(List.of(statements));
    }

    void execute(List<String> statements) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** The product and its version. */
    String version() throws SQLException {
        try (Connection connection = pool.getConnection()) {
            return connection.getMetaData().getDatabaseProductName() + " "
                    + connection.getMetaData().getDatabaseProductVersion();
        }
    }

    @Override
    public void close() {
        pool.close();
        database.close();
    }
}
