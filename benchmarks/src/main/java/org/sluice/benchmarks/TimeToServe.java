package org.sluice.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.LogManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.api.UpgradeRun;
import org.sluice.engine.run.RunDatabase.Policy;
import org.sluice.itests.servers.DatabaseServer;

/**
 * Measures how long after the failure of an upgrade the old version could serve again, on MariaDB: by Sluice, which reverts by
 * itself, and by the way that is left to users of Flyway and Liquibase, a dump that was taken before and is restored. That the
 * table is then as it was is checked by its checksum.
 */
public final class TimeToServe {
    private static final Logger LOG = LoggerFactory.getLogger(TimeToServe.class);

    private final DatabaseServer server;
    private final int rows;
    private final Path folder;

    TimeToServe(DatabaseServer server, int rows, Path folder) {
        this.server = server;
        this.rows = rows;
        this.folder = folder;
    }

    /**
     * What one way took, in seconds.
     *
     * @param before the upgrade: the dump
     * @param failing from the upgrade's start to its failure
     * @param after from there until the old version could serve
     */
    record Row(String way, double before, double failing, double after) {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "| %s | %.1f s | %.1f s | **%.1f s** | %.1f s |",
                    way,
                    before,
                    failing,
                    after,
                    before + failing + after);
        }
    }

    /** Measures with as many rows and rounds as the system properties say, see {@link Settings}. */
    public static void main(String[] arguments) throws Exception {
        LogManager.getLogManager().reset(); // Liquibase tells at length that it failed, as it should
        Settings settings = Settings.read();
        Path folder = Files.createTempDirectory("sluice-dump");
        new TimeToServe(Product.MARIADB.server(), settings.forWarmUp().rows(), folder).round();
        TimeToServe measured = new TimeToServe(Product.MARIADB.server(), settings.rows(), folder);
        LOG.info("{}, {} rows", Machine.describe(), settings.rows());
        LOG.info("| way | dump before | until it fails | until it serves again | all |");
        for (int i = 0; i < settings.rounds(); i++) {
            measured.round().forEach(row -> LOG.info("{}", row));
        }
    }

    /** Each way once, each in a fresh database. */
    List<Row> round() throws Exception {
        List<Row> rows = new ArrayList<>();
        rows.add(sluice());
        for (Peer peer : Peer.values()) {
            rows.add(peer(peer));
        }
        return rows;
    }

    private Row sluice() throws SQLException {
        try (Site site = new Site(server)) {
            BigTable.makeIn(site, Product.MARIADB, rows);
            String before = checksum(site);
            try (SluiceNode node = new SluiceNode(site.pool())) {
                Watch watch = new Watch();
                UpgradeRun run = node.upgrade(Policy.ALWAYS, FailingUpgrade.STATEMENTS, watch::lap);
                double after = watch.lap();
                if (run.result() != UpgradeRun.Result.REVERTED) {
                    throw new IllegalStateException("The run was to be reverted, but is " + run + ".");
                }
                same(before, checksum(site));
                return new Row("Sluice reverts", 0, watch.lap(0), after);
            }
        }
    }

    private Row peer(Peer peer) throws Exception {
        Path scripts = Files.createTempDirectory(folder, "scripts");
        peer.prepare(scripts);
        try (Site site = new Site(server)) {
            BigTable.makeIn(site, Product.MARIADB, rows);
            String before = checksum(site);
            Dump dump = new Dump(site.database(), System.getProperty("programs", ""), scripts.resolve("dump.sql"));
            Watch watch = new Watch();
            dump.take();
            double dumping = watch.lap();
            peer.fail(site, scripts);
            double failing = watch.lap();
            site.execute(
                    "drop database " + site.database().name(),
                    "create database " + site.database().name());
            dump.restore();
            double after = watch.lap();
            same(before, checksum(site));
            return new Row(peer + ", dump of " + dump.bytes() / 1_000_000 + " MB restored", dumping, failing, after);
        }
    }

    private static String checksum(Site site) throws SQLException {
        try (Connection connection = site.database().connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("checksum table " + BigTable.NAME)) {
            row.next();
            return row.getString(2);
        }
    }

    private static void same(String before, String after) {
        if (!before.equals(after)) {
            throw new IllegalStateException("The table has the checksum '%s', but had '%s'.".formatted(after, before));
        }
    }
}
