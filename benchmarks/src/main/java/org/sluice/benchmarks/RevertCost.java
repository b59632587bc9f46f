package org.sluice.benchmarks;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.api.UpgradeRun;
import org.sluice.engine.run.RunDatabase.Policy;
import org.sluice.itests.servers.DatabaseServer;

/**
 * Measures how much longer an upgrade takes when it can be taken back: the same upgrade with and without, straight after each
 * other, in an order that changes from round to round; the ratio of each round counts, not the times.
 */
public final class RevertCost {
    private static final Logger LOG = LoggerFactory.getLogger(RevertCost.class);

    private final Settings settings;

    RevertCost(Settings settings) {
        this.settings = settings;
    }

    /** Measures what the system properties say, see {@link Settings}. */
    public static void main(String[] arguments) throws SQLException {
        Settings settings = Settings.read();
        new RevertCost(settings.forWarmUp()).measure();
        List<Price> prices = new RevertCost(settings).measure();
        List<String> lines = new ArrayList<>();
        lines.add(Machine.describe() + ". " + settings);
        lines.add("");
        lines.add(Price.head());
        prices.forEach(price -> lines.add(price.row()));
        LOG.info("\n{}", String.join("\n", lines));
    }

    List<Price> measure() throws SQLException {
        List<Price> prices = new ArrayList<>();
        for (Product product : settings.databases()) {
            DatabaseServer server = product.server();
            for (Kind kind : settings.kinds()) {
                Price price = kind == Kind.TINY ? inFreshDatabases(product, server) : onBigTable(product, server, kind);
                LOG.info("{}", price.row());
                prices.add(price);
            }
        }
        return prices;
    }

    private Price onBigTable(Product product, DatabaseServer server, Kind kind) throws SQLException {
        List<Price.Round> rounds = new ArrayList<>();
        try (Site site = new Site(server)) {
            LOG.info("{}", site.version());
            BigTable.makeIn(site, product, settings.rows());
            try (SluiceNode node = new SluiceNode(site.pool())) {
                Executions executions = policy -> {
                    List<String> statements = kind.statements(product, executed(rounds, policy), settings);
                    Duration time = time(node.upgrade(policy, statements));
                    site.execute(kind.back(product));
                    return time;
                };
                measure(executions, rounds);
            }
        }
        return new Price(product, kind, rounds);
    }

    private Price inFreshDatabases(Product product, DatabaseServer server) throws SQLException {
        List<Price.Round> rounds = new ArrayList<>();
        Executions executions = policy -> {
            try (Site site = new Site(server);
                    SluiceNode node = new SluiceNode(site.pool())) {
                return time(node.upgrade(policy, Kind.TINY.statements(product, 0, settings)));
            }
        };
        measure(executions, rounds);
        return new Price(product, Kind.TINY, rounds);
    }

    /** Measures once with each policy, in each round. */
    private void measure(Executions executions, List<Price.Round> rounds) throws SQLException {
        for (int i = 0; i < settings.rounds(); i++) {
            Duration off = Duration.ZERO;
            if (i % 2 == 0) {
                off = executions.time(SluiceNode.NONE);
            }
            Duration on = executions.time(Policy.ALWAYS);
            if (i % 2 == 1) {
                off = executions.time(SluiceNode.NONE);
            }
            rounds.add(new Price.Round(off, on));
        }
    }

    /** How many executions there were before, for the order in which {@link #measure} has them. */
    private static int executed(List<Price.Round> rounds, Policy policy) {
        boolean offFirst = rounds.size() % 2 == 0;
        return 2 * rounds.size() + (offFirst == policy.revert() ? 1 : 0);
    }

    private static Duration time(UpgradeRun run) {
        run.failure().ifPresent(failure -> {
            throw failure;
        });
        return run.duration();
    }

    /** Executes an upgrade and tells how long it took. */
    @FunctionalInterface
    private interface Executions {
        Duration time(Policy policy) throws SQLException;
    }
}
