package org.sluice.itests.servers;

import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL server; a fresh database is a database of its own. */
record PostgreSqlServer(Coordinates server) implements DatabaseServer {
    private static final String MAINTENANCE = "postgres";

    @Override
    public TestDatabase freshDatabase() {
        String name = Names.fresh();
        try {
            Sql.execute(source(server, MAINTENANCE), "CREATE DATABASE " + name + " TEMPLATE template0");
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot create a database on " + server + ".", e);
        }
        return new TestDatabase(
                server.host(),
                server.port(),
                name,
                server.user(),
                server.password(),
                url(server, name),
                source(server, name),
                () -> Sql.execute(source(server, MAINTENANCE), "DROP DATABASE IF EXISTS " + name + " WITH (FORCE)"));
    }

    @Override
    public String toString() {
        return "PostgreSQL";
    }

    static PGSimpleDataSource source(Coordinates server, String database) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url(server, database));
        source.setUser(server.user());
        source.setPassword(server.password());
        return source;
    }

    private static String url(Coordinates server, String database) {
        return "jdbc:postgresql://" + server.host() + ":" + server.port() + "/" + database;
    }
}
