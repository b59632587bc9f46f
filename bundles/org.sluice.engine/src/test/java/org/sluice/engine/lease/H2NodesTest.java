package org.sluice.engine.lease;

import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.sluice.api.spi.Waiting;
import org.sluice.itests.servers.TestServers;

class H2NodesTest extends NodesContract {
    H2NodesTest() {
        super(TestServers.h2());
    }

    @Test
    void nobodyWaitsForAnEarlierProcessOfAnEmbeddedDatabase() throws SQLException {
        Nodes second = new Nodes(database.dataSource(), node("second"), LONG);
        second.register();
        HeldLease lease = granted(leases("second", LONG).acquire());
        new Nodes(database.dataSource(), node("first"), LONG).register();
        execute("update Sluice_Node set started = 1 where node = 'first'");

        second.awaitAcknowledged(lease.announce(), Duration.ZERO, Waiting.SILENT);
    }
}
