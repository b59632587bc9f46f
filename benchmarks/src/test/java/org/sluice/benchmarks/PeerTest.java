package org.sluice.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PeerTest {
    @ParameterizedTest
    @EnumSource
    void failsAtTheThirdStatement(Peer peer, @TempDir Path folder) throws Exception {
        try (Site site = new Site(Product.MARIADB.server())) {
            BigTable.makeIn(site, Product.MARIADB, 1);
            peer.prepare(folder);

            peer.fail(site, folder);

            try (Connection connection = site.pool().getConnection();
                    Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select status, priority, remark from " + BigTable.NAME)) {
                assertThat(row.next()).isTrue();
                assertThat(row.getInt(1))
                        .as("changed by the first, committed by the second statement")
                        .isEqualTo(11);
            }
        }
    }
}
