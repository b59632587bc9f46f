package org.sluice.itests.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.sluice.itests.servers.TestDatabase;
import org.sluice.testkit.DatabaseState;

/** What must be true when nobody upgrades any more, however it came to that. */
final class Recorded {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private Recorded() {}

    /** Waits until a runtime says that nothing is left to be done: every run is settled, and nobody has the lease. */
    static void awaitSettled(Installation sluice) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(500))
                .alias("every run to be settled")
                .until(() -> states(sluice), states -> states.stream().allMatch("CLEAN"::equals));
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(500))
                .alias("the lease to be free")
                .until(() -> sluice.sluice("lock", "show").out(), text -> text.contains("is free"));
    }

    /** Waits for the end of a broken upgrade of {@link ShopUpgrade}: it was reverted, or was completed before. */
    static boolean awaitReverted(Installation sluice) {
        return await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(500))
                .alias("the upgrade to be reverted or completed")
                .until(() -> state(sluice), state -> state.equals("UP_TO_DATE") || state.equals("REVERTED"))
                .equals("REVERTED");
    }

    /** Looks at the database itself: nothing is left of any run but its history, and the data are those expected. */
    static void assertLeft(TestDatabase database, DatabaseState expected) throws SQLException {
        DatabaseState now = DatabaseState.of(database.dataSource());
        assertThat(column(database, "select state_ from Sluice_Run")).containsOnly("CLEAN");
        assertThat(now.copies()).as("copies that are left").isEmpty();
        assertThat(column(database, "select state_ from Release_")).containsOnly("0");
        assertThat(now.differencesFrom(expected)).isEmpty();
    }

    /** The values of the first column, as text. */
    static List<String> column(TestDatabase database, String query) throws SQLException {
        try (Connection connection = database.connect()) {
            return column(connection, query);
        }
    }

    /** The one value that a query gives, as text. */
    static String value(Connection connection, String query) throws SQLException {
        return column(connection, query).get(0);
    }

    private static List<String> column(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(String.valueOf(rows.getString(1)));
            }
            return values;
        }
    }

    private static String state(Installation sluice) throws Exception {
        return sluice.release(ShopUpgrade.MODULE)
                .filter(Installation::isRequired)
                .map(release -> release.path("state").asText())
                .orElse("");
    }

    private static List<String> states(Installation sluice) throws Exception {
        Command.Result result = sluice.sluice("history", "--json");
        List<String> states = new ArrayList<>();
        for (JsonNode run :
                new ObjectMapper().readTree(result.out().isBlank() ? "[{\"state\":\"?\"}]" : result.out())) {
            states.add(run.path("state").asText());
        }
        return states;
    }
}
