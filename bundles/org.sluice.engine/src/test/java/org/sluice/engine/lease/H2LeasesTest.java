package org.sluice.engine.lease;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.sluice.itests.servers.TestServers;

class H2LeasesTest extends LeasesContract {
    H2LeasesTest() {
        super(TestServers.h2());
    }

    @Test
    void anEmbeddedDatabaseIsTakenOverAtOnceFromAProcessThatIsGone() throws SQLException {
        granted(leases("first", LONG).acquire());
        execute("update Sluice_Lease set since = 1");

        granted(leases("second", LONG).acquire()).close();
    }
}
