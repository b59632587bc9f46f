package org.sluice.engine.internal;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.sluice.itests.servers.TestServers;

class H2ForeignWritersTest extends ForeignWritersContract {
    H2ForeignWritersTest() {
        super(TestServers.h2());
    }

    @Test
    void waitsUntilTheyCommit() throws SQLException {
        assertWaitsUntilTheyCommit();
    }

    @Test
    void givesUpAndNamesThem() throws SQLException {
        assertGivesUpAndNamesThem();
    }

    @Test
    void tellsOfThemBefore() throws SQLException {
        assertTellsOfThemBefore();
    }

    @Test
    void beginsThoughTheyWriteWhenToldTo() throws SQLException {
        assertBeginsThoughTheyWriteWhenToldTo();
    }
}
