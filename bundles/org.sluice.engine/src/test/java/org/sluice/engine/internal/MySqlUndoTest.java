package org.sluice.engine.internal;

import org.junit.jupiter.api.Tag;
import org.sluice.itests.servers.TestServers;

@Tag("mysql")
class MySqlUndoTest extends UndoContract {
    MySqlUndoTest() {
        super(TestServers.mysql());
    }
}
