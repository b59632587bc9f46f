package org.sluice.testkit;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.api.spi.RevertibleRuns;
import org.sluice.testkit.internal.Node;
import org.sluice.testkit.internal.crash.CrashPoint;
import org.sluice.testkit.internal.crash.CrashPoint.Moment;
import org.sluice.testkit.internal.crash.CrashingDataSource;

/** One execution of a {@link CrashTest} on one kind of database. Used by one thread, once. */
final class Rehearsal {
    private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);

    /** One recovery in so many crashes. */
    private static final int RECOVERY_CRASHES = 3;

    private final CrashTest test;
    private final Node.Definition definition;
    private final FreshDatabases databases;
    private final Supplier<RevertibleRuns> revertible;
    private final Random random;
    private final List<String> wrong = new ArrayList<>();
    private Optional<Set<String>> varying = Optional.empty();
    private int recoveryPoints = 1;

    /** @param revertible makes that of one process */
    Rehearsal(CrashTest test, FreshDatabases databases, Supplier<RevertibleRuns> revertible) {
        this.test = test;
        this.definition = test.upgrade().definition();
        this.databases = databases;
        this.revertible = revertible;
        this.random = new Random(test.seed());
    }

    CrashReport run() throws SQLException {
        Reference reference = reference();
        List<Trial> planned = Trial.all(reference.points(), reference.counted());
        List<Trial> chosen = chosen(planned);
        Optional<Site> site = Optional.empty();
        try {
            for (Trial trial : chosen) {
                Site present = site.isPresent() ? site.get() : site();
                site = Optional.of(present);
                if (!endsAsBefore(trial, present, reference)) {
                    present.close();
                    site = Optional.empty();
                }
            }
            if (site.isPresent()) {
                complete(site.get(), reference);
            }
        } finally {
            site.ifPresent(Site::close);
        }
        return new CrashReport(
                databases.toString(), planned.size(), chosen.size(), test.seed(), reference.failure(), wrong);
    }

    private Site site() throws SQLException {
        return Site.make(databases, test.dataset(), definition, revertible);
    }

    /** Shows what a complete upgrade makes. */
    private Reference reference() throws SQLException {
        try (Site site = site()) {
            Reference made = Reference.execute(site, definition, revertible);
            DatabaseState end = site.state();
            List<String> differences = new ArrayList<>(site.leftovers(end));
            differences.addAll(end.differencesFrom(made.end()));
            note("without a crash", differences);
            return made;
        }
    }

    private List<Trial> chosen(List<Trial> planned) {
        if (planned.size() <= test.limit()) {
            return planned;
        }
        List<Trial> shuffled = new ArrayList<>(planned);
        Collections.shuffle(shuffled, random);
        List<Trial> sample = new ArrayList<>(shuffled.subList(0, test.limit()));
        sample.sort((one, other) -> Integer.compare(planned.indexOf(one), planned.indexOf(other)));
        return sample;
    }

    /** Whether the database is as it was before the trial, such that it can be used for another one. */
    private boolean endsAsBefore(Trial trial, Site site, Reference reference) throws SQLException {
        LOG.debug("{} on {}", trial.name(), databases);
        boolean completed = execute(trial, site);
        if (completed && !trial.crashes()) {
            return false; // the steps live with that failure: they have changed what they do
        }
        String name = trial.name();
        try {
            if (trial.crashes()) {
                name += recover(site);
            }
            int committed = site.committed();
            List<String> differences = differences(site, committed, reference);
            note(name, differences);
            return differences.isEmpty() && committed == 0;
        } catch (SQLException | RuntimeException e) {
            LOG.debug("Recovery failed", e);
            note(name, List.of("recovery failed: " + e));
            return false;
        }
    }

    private List<String> differences(Site site, int committed, Reference reference) throws SQLException {
        DatabaseState found = site.state();
        List<String> differences = new ArrayList<>(site.leftovers(found));
        differences.addAll(
                committed == 0
                        ? found.differencesFrom(site.before())
                        : essential(found, reference.states().get(committed), reference));
        return differences;
    }

    /** Where there are differences, it is asked which of them are there between any two complete upgrades. */
    private List<String> essential(DatabaseState found, DatabaseState expected, Reference reference)
            throws SQLException {
        List<String> differences = found.essentialDifferencesFrom(expected, varying.orElse(Set.of()));
        if (differences.isEmpty() || varying.isPresent()) {
            return differences;
        }
        try (Site site = site()) {
            Reference another = Reference.execute(site, definition, revertible);
            varying = Optional.of(reference.end().varyingFrom(another.end()));
        }
        return essential(found, expected, reference);
    }

    /** Executes until the trial ends it; returns whether it was completed all the same. */
    private boolean execute(Trial trial, Site site) {
        try (CrashingDataSource process = new CrashingDataSource(site.dataSource(), trial.crash());
                Node node = new Node(process.dataSource(), revertible.get())) {
            return node.execute(trial.faults().in(definition), run -> {}).stream()
                    .allMatch(run -> run.completed());
        } catch (RuntimeException e) { // an edge: last words of a process that died
            LOG.debug("The process ended", e);
            return false;
        }
    }

    /** Recovers, and now and then crashes in the midst of that; returns where. */
    private String recover(Site site) {
        String crashes = "";
        while (random.nextInt(RECOVERY_CRASHES) == 0) {
            Moment moment = random.nextBoolean() ? Moment.BEFORE : Moment.AFTER;
            CrashPoint point = new CrashPoint(1 + random.nextInt(recoveryPoints), moment);
            try (CrashingDataSource process = new CrashingDataSource(site.dataSource(), point);
                    Node node = new Node(process.dataSource(), revertible.get())) {
                node.begin(definition);
            } catch (RuntimeException e) { // an edge: last words of a process that died
                LOG.debug("The recovery ended", e);
            }
            crashes += ", then %s point %d of the recovery".formatted(moment.words(), point.number());
        }
        try (CrashingDataSource process = new CrashingDataSource(site.dataSource(), CrashPoint.NEVER)) {
            try (Node node = new Node(process.dataSource(), revertible.get())) {
                node.begin(definition);
            }
            recoveryPoints = Math.max(recoveryPoints, process.points().size());
        }
        return crashes;
    }

    /** After all those crashes the upgrade can still be executed. */
    private void complete(Site site, Reference reference) throws SQLException {
        Trial undisturbed = new Trial("upgrade after all crashes", CrashPoint.NEVER, 0, 0);
        execute(undisturbed, site);
        note(undisturbed.name(), differences(site, site.committed(), reference));
    }

    private void note(String name, List<String> differences) {
        if (!differences.isEmpty()) {
            wrong.add("%s on %s (seed %d):%n  %s"
                    .formatted(name, databases, test.seed(), String.join(System.lineSeparator() + "  ", differences)));
        }
    }
}
