package org.sluice.datasource.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The types of database that can be configured, and what differs between them. */
enum DatabaseType {
    H2("org.h2.Driver", "com.h2database:h2", 0) {
        @Override
        String url(String host, int port, String name, Duration timeout) {
            return "jdbc:h2:file:" + name
                    + ";MODE=MariaDB;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;NON_KEYWORDS=VALUE"
                    + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
        }
    },
    // The connector speaks utf8mb4 whatever the server's default is
    MARIADB("org.mariadb.jdbc.Driver", "org.mariadb.jdbc:mariadb-java-client and org.ops4j.pax.jdbc:pax-jdbc", 3306) {
        @Override
        String url(String host, int port, String name, Duration timeout) {
            return "jdbc:mariadb://" + host + ":" + port + "/" + name + "?connectTimeout=" + timeout.toMillis();
        }
    },
    POSTGRESQL("org.postgresql.Driver", "org.postgresql:postgresql", 5432) {
        @Override
        String url(String host, int port, String name, Duration timeout) {
            return "jdbc:postgresql://" + host + ":" + port + "/" + name + "?connectTimeout=" + timeout.toSeconds();
        }
    };

    private final String driverClass;
    private final String driverBundles;
    private final int usualPort;

    DatabaseType(String driverClass, String driverBundles, int usualPort) {
        this.driverClass = driverClass;
        this.driverBundles = driverBundles;
        this.usualPort = usualPort;
    }

    /** The JDBC URL of a database; embedded, the name is its file. */
    abstract String url(String host, int port, String name, Duration timeout);

    static Optional<DatabaseType> of(String key) {
        return Arrays.stream(values()).filter(type -> type.key().equals(key)).findFirst();
    }

    /** The keys of all types, for messages. */
    static String known() {
        return Arrays.stream(values()).map(type -> "'" + type.key() + "'").collect(Collectors.joining(", "));
    }

    /** How the type is written in the configuration and in a JDBC URL. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The file of an embedded database in the data folder. */
    static String file(Path data, String name) {
        return data.toAbsolutePath().normalize().resolve("h2").resolve(name).toString();
    }

    /** Whether the database runs inside of this process. */
    boolean embedded() {
        return usualPort == 0;
    }

    /** The value of {@code osgi.jdbc.driver.class} of the service that makes its data sources. */
    String driverClass() {
        return driverClass;
    }

    /** The bundles that bring the driver. */
    String driverBundles() {
        return driverBundles;
    }

    int usualPort() {
        return usualPort;
    }
}
