package org.sluice.testkit;

import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.api.spi.RevertibleRuns;
import org.sluice.revert.AllOrNothing;

/**
 * Executes an upgrade again and again and lets it end at another point each time: its process dies before or after a statement,
 * a commit or a rollback, one of its steps throws, or a statement of a step fails. Then recovers as the next start would,
 * sometimes with a crash in the recovery, too, and compares schema and data with what they were before, or with those of a
 * complete upgrade when the commit point was passed. Immutable.
 *
 * <pre>{@code
 * CrashReport report = CrashTest.of(ModuleUpgrade.of("com.acme.orders", new OrdersUpgrade()), dataset)
 *         .atMost(200)
 *         .on(FreshDatabases.h2());
 * report.assertNoWrongEndState();
 * }</pre>
 *
 * <p>For one point after the other the same database is used as long as it is as it was before.
 *
 * @param limit how many points are tried
 * @param seed chooses them
 */
public record CrashTest(ModuleUpgrade upgrade, Dataset dataset, int limit, long seed) {
    private static final Logger LOG = LoggerFactory.getLogger(CrashTest.class);

    /** A test of every point, with a seed of its own. */
    public static CrashTest of(ModuleUpgrade upgrade, Dataset dataset) {
        long seed = ThreadLocalRandom.current().nextInt(1_000_000);
        return new CrashTest(upgrade, dataset, Integer.MAX_VALUE, seed);
    }

    /** The same test with as many points, chosen by the seed. */
    public CrashTest atMost(int points) {
        return new CrashTest(upgrade, dataset, points, seed);
    }

    /** The same test with this seed, which an earlier one has told. */
    public CrashTest seed(long chosen) {
        return new CrashTest(upgrade, dataset, limit, chosen);
    }

    /** Executes the test. */
    public CrashReport on(FreshDatabases databases) throws SQLException {
        return on(databases, AllOrNothing::new);
    }

    CrashReport on(FreshDatabases databases, Supplier<RevertibleRuns> revertible) throws SQLException {
        CrashReport report = new Rehearsal(this, databases, revertible).run();
        LOG.info("{}: {}", upgrade, report);
        return report;
    }
}
