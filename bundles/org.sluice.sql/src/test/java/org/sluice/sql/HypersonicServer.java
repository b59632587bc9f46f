package org.sluice.sql;

import java.sql.Connection;
import java.sql.Statement;
import java.util.UUID;
import org.hsqldb.jdbc.JDBCDataSource;
import org.sluice.itests.servers.DatabaseServer;
import org.sluice.itests.servers.TestDatabase;

/** HSQLDB in the memory of this JVM: only portable SQL is tested on it. */
record HypersonicServer() implements DatabaseServer {
    @Override
    public TestDatabase freshDatabase() {
        String name = "h" + UUID.randomUUID().toString().replace("-", "");
        JDBCDataSource source = new JDBCDataSource();
        source.setURL("jdbc:hsqldb:mem:" + name);
        source.setUser("SA");
        source.setPassword("");
        return new TestDatabase("", 0, name, "SA", "", source.getUrl(), source, () -> {
            try (Connection connection = source.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("shutdown");
            }
        });
    }

    @Override
    public String toString() {
        return "HSQLDB";
    }
}
