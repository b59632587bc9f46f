package org.sluice.engine.internal;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.sluice.itests.servers.TestServers;

class MariaDbForeignWritersTest extends ForeignWritersContract {
    MariaDbForeignWritersTest() {
        super(TestServers.mariadb());
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
