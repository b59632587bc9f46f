package org.sluice.testkit;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.sluice.api.UpgradeRun;
import org.sluice.api.UpgradeRun.Result;
import org.sluice.api.spi.RevertibleRuns;
import org.sluice.testkit.internal.Node;
import org.sluice.testkit.internal.StepFaults;
import org.sluice.testkit.internal.crash.CrashPoint;
import org.sluice.testkit.internal.crash.CrashingDataSource;

/**
 * An execution that nobody disturbed.
 *
 * @param states the state before it, and that after each run which was committed
 * @param points its statements, commits and rollbacks
 * @param counted its steps and their statements
 * @param failure why it was not completed
 */
record Reference(List<DatabaseState> states, List<String> points, StepFaults counted, Optional<String> failure) {
    Reference {
        states = List.copyOf(states);
        points = List.copyOf(points);
    }

    static Reference execute(Site site, Node.Definition definition, Supplier<RevertibleRuns> revertible)
            throws SQLException {
        List<DatabaseState> states = new ArrayList<>(List.of(site.before()));
        StepFaults counted = StepFaults.none();
        try (CrashingDataSource process = new CrashingDataSource(site.dataSource(), CrashPoint.NEVER)) {
            List<UpgradeRun> runs;
            try (Node node = new Node(process.dataSource(), revertible.get())) {
                runs = node.execute(counted.in(definition), run -> note(run, site, states));
            }
            Optional<String> failure = runs.stream()
                    .flatMap(run -> run.failure().stream())
                    .map(Throwable::getMessage)
                    .findFirst();
            return new Reference(states, process.points(), counted, failure);
        }
    }

    /** The state in the end. */
    DatabaseState end() {
        return states.get(states.size() - 1);
    }

    private static void note(UpgradeRun run, Site site, List<DatabaseState> states) {
        try {
            if (run.result() == Result.COMMITTED) {
                states.add(site.state());
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot read the state of the test database.", e);
        }
    }
}
