package org.sluice.itests.servers;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.net.URI;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * A MySQL server that the environment names; none is started. A fresh database is a schema of it.
 *
 * @param url without a database, with options or not; it chooses between the drivers of MySQL and MariaDB
 */
record MySqlServer(String url, String user, String password) implements DatabaseServer {
    private static final String VARIABLE = "SLUICE_TEST_MYSQL";

    static MySqlServer named() {
        Map<String, String> environment = System.getenv();
        String url = Optional.ofNullable(environment.get(VARIABLE + "_URL"))
                .orElseThrow(() -> new IllegalStateException(
                        "No MySQL for tests: none is started, and %1$s_URL names none. Set it, %1$s_USER and %1$s_PASSWORD."
                                .formatted(VARIABLE)));
        return new MySqlServer(
                url,
                environment.getOrDefault(VARIABLE + "_USER", ""),
                environment.getOrDefault(VARIABLE + "_PASSWORD", ""));
    }

    @Override
    public TestDatabase freshDatabase() {
        String name = Names.fresh();
        try {
            Sql.execute(source(url), "CREATE DATABASE " + name + " CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
            return database(name);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot create a database on " + url + ".", e);
        }
    }

    @Override
    public String toString() {
        return "MySQL";
    }

    private TestDatabase database(String name) throws SQLException {
        URI address = URI.create(url.substring("jdbc:".length()));
        String options = address.getQuery() == null ? "" : "?" + address.getQuery();
        String own = "jdbc:%s://%s:%d/%s%s"
                .formatted(address.getScheme(), address.getHost(), address.getPort(), name, options);
        return new TestDatabase(
                address.getHost(),
                address.getPort(),
                name,
                user,
                password,
                own,
                source(own),
                () -> Sql.execute(source(url), "DROP DATABASE IF EXISTS " + name));
    }

    private DataSource source(String address) throws SQLException {
        if (address.startsWith("jdbc:mariadb:")) {
            MariaDbDataSource source = new MariaDbDataSource(address);
            source.setUser(user);
            source.setPassword(password);
            return source;
        }
        MysqlDataSource source = new MysqlDataSource();
        source.setUrl(address);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }
}
