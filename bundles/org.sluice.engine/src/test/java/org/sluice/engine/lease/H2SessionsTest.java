package org.sluice.engine.lease;

import org.sluice.itests.servers.TestServers;

class H2SessionsTest extends SessionsContract {
    H2SessionsTest() {
        super(TestServers.h2(), "select count(*) from system_range(1, 100000000000) where mod(x, 7) = 9");
    }
}
