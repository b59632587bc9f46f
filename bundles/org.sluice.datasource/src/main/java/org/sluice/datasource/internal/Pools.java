package org.sluice.datasource.internal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;
import org.osgi.service.jdbc.DataSourceFactory;

/** Makes pools of connections to databases that have proved to answer. */
final class Pools {
    private static final int VALIDATION_SECONDS = 5;

    private Pools() {}

    /**
     * A pool, and what answered.
     *
     * @param product the name and the version of the database
     */
    record Opened(HikariDataSource pool, String product) {}

    /** Connects once, validates, and only then makes the pool, which the caller closes. */
    static Opened open(Settings settings, DataSourceFactory factory) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty(DataSourceFactory.JDBC_URL, settings.url());
        properties.setProperty(DataSourceFactory.JDBC_USER, settings.user());
        properties.setProperty(DataSourceFactory.JDBC_PASSWORD, settings.password());
        DataSource source = factory.createDataSource(properties);
        try (Connection connection = source.getConnection()) {
            if (!connection.isValid(VALIDATION_SECONDS)) {
                throw new SQLException("a connection was made, but it does not work");
            }
            DatabaseMetaData database = connection.getMetaData();
            String product = database.getDatabaseProductName() + " " + database.getDatabaseProductVersion();
            return new Opened(new HikariDataSource(pool(settings, source)), product);
        }
    }

    private static HikariConfig pool(Settings settings, DataSource source) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("sluice");
        // Not setJdbcUrl: the pool's bundle cannot see the driver's classes
        config.setDataSource(new DriverSource(source));
        config.setMaximumPoolSize(settings.poolSize());
        config.setMinimumIdle(1);
        config.setConnectionTimeout(settings.connectionTimeout().toMillis());
        // Else the pool connects once more, and logs a stack trace when that fails
        config.setInitializationFailTimeout(-1);
        config.setExceptionOverride(new RefusalIsNoBreak());
        return config;
    }
}
