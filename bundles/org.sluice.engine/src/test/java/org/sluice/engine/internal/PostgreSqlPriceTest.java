package org.sluice.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.sluice.api.RunPrice;
import org.sluice.api.RunPrice.Certainty;
import org.sluice.api.RunPrice.Way;
import org.sluice.itests.servers.TestServers;

class PostgreSqlPriceTest extends PriceContract {
    PostgreSqlPriceTest() {
        super(TestServers.postgresql());
    }

    @Override
    protected void assertTold(RunPrice price) {
        assertThat(price.kept().get(0).way()).isEqualTo(Way.TRANSACTION);
        assertThat(price.bytes()).isZero();
        assertThat(price.certainty()).isEqualTo(Certainty.EXACT);
    }

    @Test
    void needsNoRoomForATransaction() throws SQLException {
        assertARunNeedsNoRoom();
    }
}
