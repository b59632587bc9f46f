package org.sluice.itests.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.sluice.itests.servers.TestDatabase;
import org.sluice.itests.servers.TestServers;

/** Configurations that cannot work: each gets one clear sentence, and nothing is changed. */
class BadConfigurationIT extends ProductTest {
    private static final int DATABASE_NOT_CONNECTED = 7;

    @Test
    void refusesAnUnknownTypeAndNamesTheKnownOnes() throws Exception {
        sluice.configure("type=\"informix\"", "host=\"localhost\"", "name=\"x\"", "user=\"x\"");

        assertNotConnected("informix", "mariadb", "postgresql");
    }

    @Test
    void saysThatTheServerRefusesThePassword() throws Exception {
        try (TestDatabase database = TestServers.mariadb().freshDatabase()) {
            sluice.use("mariadb", database).environment("SLUICE_DB_PASSWORD", "wrong");

            assertNotConnected(database.user());

            assertThat(sluice.console()).doesNotContain("'wrong'");
        }
    }

    @Test
    void waitsForADatabaseThatIsDownAndTakesItUpWhenItComes() throws Exception {
        int port = freePort();
        sluice.configure(
                "type=\"postgresql\"",
                "host=\"localhost\"",
                "port=\"" + port + "\"",
                "name=\"nothing\"",
                "user=\"nobody\"",
                "password=\"secret\"");
        assertNotConnected("localhost", Integer.toString(port));

        try (TestDatabase database = TestServers.postgresql().freshDatabase()) {
            sluice.configure(
                    "type=\"postgresql\"",
                    "host=\"" + database.host() + "\"",
                    "port=\"" + database.port() + "\"",
                    "name=\"" + database.name() + "\"",
                    "user=\"" + database.user() + "\"",
                    "password=\"" + database.password() + "\"");

            sluice.awaitState("behind.the.database", "UP_TO_DATE");
            sluice.close();
        }
    }

    private void assertNotConnected(String... texts) throws Exception {
        sluice.drop(module("behind.the.database", "1.0.0", "0.0.0 > 1.0.0 : create table Behind (id LONG)"))
                .start();
        sluice.awaitConsole(texts);

        await().atMost(Duration.ofMinutes(1))
                .until(() -> sluice.sluice("status").exit() == DATABASE_NOT_CONNECTED);
        sluice.awaitState("behind.the.database", "WAITING");
        assertThat(sluice.sluice("status").out()).contains(texts);
        assertThat(sluice.console()).doesNotContain("\tat ");
    }

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
