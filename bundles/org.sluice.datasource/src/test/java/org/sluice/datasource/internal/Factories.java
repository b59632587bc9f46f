package org.sluice.datasource.internal;

import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.ConnectionPoolDataSource;
import javax.sql.DataSource;
import javax.sql.XADataSource;
import org.h2.util.OsgiDataSourceFactory;
import org.mariadb.jdbc.MariaDbDataSource;
import org.osgi.service.jdbc.DataSourceFactory;
import org.postgresql.osgi.PGDataSourceFactory;

/** The real drivers as OSGi offers them. */
final class Factories {
    private Factories() {}

    static DataSourceFactory of(DatabaseType type) {
        return switch (type) {
            case H2 -> new OsgiDataSourceFactory(org.h2.Driver.load());
            case MARIADB -> new MariaDb();
            case POSTGRESQL -> new PGDataSourceFactory();
        };
    }

    /** MariaDB's driver brings none of its own. */
    private static final class MariaDb implements DataSourceFactory {
        @Override
        public DataSource createDataSource(Properties properties) throws SQLException {
            MariaDbDataSource source = new MariaDbDataSource(properties.getProperty(JDBC_URL));
            source.setUser(properties.getProperty(JDBC_USER));
            source.setPassword(properties.getProperty(JDBC_PASSWORD));
            return source;
        }

        @Override
        public ConnectionPoolDataSource createConnectionPoolDataSource(Properties properties) {
            throw new UnsupportedOperationException();
        }

        @Override
        public XADataSource createXADataSource(Properties properties) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Driver createDriver(Properties properties) {
            return new org.mariadb.jdbc.Driver();
        }
    }
}
