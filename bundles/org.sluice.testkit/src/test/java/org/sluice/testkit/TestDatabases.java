package org.sluice.testkit;

import java.util.List;
import javax.sql.DataSource;
import org.sluice.itests.servers.DatabaseServer;
import org.sluice.itests.servers.TestDatabase;
import org.sluice.itests.servers.TestServers;

/** The databases of a test server. */
record TestDatabases(DatabaseServer server) implements FreshDatabases {
    static List<FreshDatabases> all() {
        return TestServers.all().stream()
                .map(server -> (FreshDatabases) new TestDatabases(server))
                .toList();
    }

    @Override
    public FreshDatabase make() {
        TestDatabase database = server.freshDatabase();
        return new FreshDatabase() {
            @Override
            public DataSource dataSource() {
                return database.dataSource();
            }

            @Override
            public void close() {
                database.close();
            }
        };
    }

    @Override
    public String toString() {
        return server.toString();
    }
}
