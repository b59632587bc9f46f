package org.sluice.itests.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sluice.itests.servers.TestDatabase;
import org.sluice.testkit.DatabaseState;

/**
 * An upgrade of {@link ShopUpgrade} that nobody disturbs.
 *
 * @param after what it leaves
 * @param millis how long it takes
 */
record CleanUpgrade(DatabaseState after, int millis) {
    /** What the console says at the end. */
    static final Pattern END = Pattern.compile(ShopUpgrade.MODULE + ": upgraded to 4\\.0\\.0 in (\\d+) ms");

    /** Makes an empty database for an installation. */
    @FunctionalInterface
    interface Databases {
        TestDatabase database(Installation sluice) throws Exception;
    }

    static CleanUpgrade of(Path bundle, Path folder, Databases databases) throws Exception {
        try (Installation sluice = Installation.in(folder);
                TestDatabase database = databases.database(sluice)) {
            ShopUpgrade.fill(database);
            sluice.drop(bundle).start().awaitConsole("upgraded to", "active: shop.shop");
            Matcher end = END.matcher(sluice.console());
            assertThat(end.find()).isTrue();
            assertThat(sluice.stop()).isZero();
            return new CleanUpgrade(DatabaseState.of(database.dataSource()), Integer.parseInt(end.group(1)));
        }
    }
}
