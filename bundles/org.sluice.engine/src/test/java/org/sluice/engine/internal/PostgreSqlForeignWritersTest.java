package org.sluice.engine.internal;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.sluice.itests.servers.TestServers;

/** A run that is a transaction cannot take back what others commit. */
class PostgreSqlForeignWritersTest extends ForeignWritersContract {
    PostgreSqlForeignWritersTest() {
        super(TestServers.postgresql());
    }

    @Test
    void beginsThoughTheyWrite() throws SQLException {
        assertBeginsThoughTheyWrite();
    }
}
