package org.sluice.sql;

import java.util.List;
import java.util.stream.Stream;
import org.sluice.itests.servers.DatabaseServer;
import org.sluice.itests.servers.TestServers;

/** Every database that portable SQL is proven on. */
final class PortableServers {
    private PortableServers() {}

    static List<DatabaseServer> all() {
        return Stream.concat(TestServers.all().stream(), Stream.of(new HypersonicServer()))
                .toList();
    }
}
