package org.sluice.itests.servers;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.mariadb.jdbc.MariaDbDataSource;

/** A MariaDB server; a fresh database is a schema of it. */
record MariaDbServer(Coordinates server) implements DatabaseServer {
    /** The error of a KILL that comes too late. */
    private static final int NO_SUCH_THREAD = 1094;

    @Override
    public TestDatabase freshDatabase() {
        String name = Names.fresh();
        try {
            Sql.execute(
                    source(server, "mysql"), "CREATE DATABASE " + name + " CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
            return database(name);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot create a database on " + server + ".", e);
        }
    }

    /** A database that is there. */
    TestDatabase database(String name) throws SQLException {
        return new TestDatabase(
                server.host(),
                server.port(),
                name,
                server.user(),
                server.password(),
                url(server, name),
                source(server, name),
                () -> drop(name));
    }

    @Override
    public String toString() {
        return "MariaDB";
    }

    static MariaDbDataSource source(Coordinates server, String database) throws SQLException {
        MariaDbDataSource source = new MariaDbDataSource(url(server, database));
        source.setUser(server.user());
        source.setPassword(server.password());
        return source;
    }

    private static String url(Coordinates server, String database) {
        return "jdbc:mariadb://" + server.host() + ":" + server.port() + "/" + database;
    }

    private void drop(String name) throws SQLException {
        MariaDbDataSource administration = source(server, "mysql");
        for (long user : users(administration, name)) {
            try {
                Sql.execute(administration, "KILL " + user);
            } catch (SQLException e) {
                if (e.getErrorCode() != NO_SUCH_THREAD) {
                    throw e;
                }
            }
        }
        Sql.execute(administration, "DROP DATABASE IF EXISTS " + name);
    }

    private static List<Long> users(MariaDbDataSource administration, String name) throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (Connection connection = administration.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("SELECT id FROM information_schema.processlist WHERE db = ?")) {
            query.setString(1, name);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getLong(1));
                }
            }
        }
        return ids;
    }
}
