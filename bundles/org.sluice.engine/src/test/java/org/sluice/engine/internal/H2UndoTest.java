package org.sluice.engine.internal;

import org.sluice.itests.servers.TestServers;

class H2UndoTest extends UndoContract {
    H2UndoTest() {
        super(TestServers.h2());
    }
}
