package org.sluice.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sluice.api.RunPrice;
import org.sluice.api.RunPrice.Certainty;
import org.sluice.api.RunPrice.Way;
import org.sluice.itests.servers.TestServers;

@Tag("mysql")
class MySqlPriceTest extends PriceContract {
    MySqlPriceTest() {
        super(TestServers.mysql());
    }

    @Override
    protected void assertTold(RunPrice price) {
        assertThat(price.kept().get(0).way()).isEqualTo(Way.COPIED);
        assertThat(price.bytes()).isPositive();
        assertThat(price.certainty()).isEqualTo(Certainty.ESTIMATED);
    }

    @Test
    void refusesARunThatDoesNotFitBeforeTheGateIsClosed() throws SQLException {
        assertARunThatDoesNotFitIsRefusedBeforeTheGateIsClosed();
    }
}
