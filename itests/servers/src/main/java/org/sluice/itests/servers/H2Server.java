package org.sluice.itests.servers;

import java.nio.file.Path;
import java.sql.SQLException;
import org.h2.jdbcx.JdbcDataSource;

/** H2, in memory or in files. */
record H2Server(String urlPrefix) implements DatabaseServer {
    private static final String OPTIONS =
            ";MODE=MariaDB;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;NON_KEYWORDS=VALUE;DB_CLOSE_DELAY=-1";

    static H2Server inMemory() {
        return new H2Server("jdbc:h2:mem:");
    }

    static H2Server inFolder(Path folder) {
        return new H2Server("jdbc:h2:file:" + folder.toAbsolutePath() + "/");
    }

    @Override
    public TestDatabase freshDatabase() {
        String name = Names.fresh();
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(urlPrefix + name + OPTIONS);
        source.setUser("sa");
        source.setPassword("");
        create(source);
        return new TestDatabase(
                "", 0, name, "sa", "", source.getURL(), source, () -> Sql.execute(source, "SHUTDOWN IMMEDIATELY"));
    }

    @Override
    public String toString() {
        return "H2";
    }

    /** H2 makes a database, with its user and password, at the first connection. */
    private static void create(JdbcDataSource source) {
        try {
            Sql.execute(source, "SELECT 1");
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot create '" + source.getURL() + "'.", e);
        }
    }
}
