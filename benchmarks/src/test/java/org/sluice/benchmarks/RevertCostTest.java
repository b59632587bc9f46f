package org.sluice.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RevertCostTest {
    @Test
    void measuresEachKindOfUpgrade() throws SQLException {
        Settings little = new Settings(10, 6, 2, Set.of(Product.H2), Set.of(Kind.values()));

        List<Price> prices = new RevertCost(little).measure();

        assertThat(prices).extracting(Price::kind).containsExactlyInAnyOrder(Kind.values());
        assertThat(prices).allSatisfy(price -> assertThat(price.rounds()).hasSize(2));
    }
}
