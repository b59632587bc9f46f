package org.sluice.itests.servers;

import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;

/** The database products that run as servers. */
enum ServerKind {
    MARIADB("MariaDB") {
        @Override
        ServerProgram program() {
            return new MariaDbProgram();
        }

        @Override
        DataSource administration(Coordinates server) throws SQLException {
            return MariaDbServer.source(server, "mysql");
        }
    },
    POSTGRESQL("PostgreSQL") {
        @Override
        ServerProgram program() {
            return new PostgreSqlProgram();
        }

        @Override
        DataSource administration(Coordinates server) {
            return PostgreSqlServer.source(server, "postgres");
        }
    };

    private final String product;

    ServerKind(String product) {
        this.product = product;
    }

    abstract ServerProgram program();

    /** Connections to a database that every server of this product has. */
    abstract DataSource administration(Coordinates server) throws SQLException;

    String product() {
        return product;
    }

    /** The beginning of the names of the environment variables that name a server. */
    String variable() {
        return "SLUICE_TEST_" + name();
    }

    String folderName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
