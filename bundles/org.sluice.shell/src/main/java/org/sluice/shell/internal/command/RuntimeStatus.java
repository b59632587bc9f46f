package org.sluice.shell.internal.command;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sluice.api.Database;
import org.sluice.api.ModuleState;
import org.sluice.api.ModuleStatus;

/**
 * What {@code status} tells, taken at one moment.
 *
 * @param version the version of the distribution
 * @param home the folder that it runs in
 * @param up whether the start is over
 * @param database how the database is doing
 * @param modules every module's status
 * @param bundles the bundles that should run and do not
 */
record RuntimeStatus(
        String version,
        String home,
        boolean up,
        Database.Status database,
        List<ModuleStatus> modules,
        List<BundleProblem> bundles) {
    /** The most severe of all that is wrong. */
    ExitCode exitCode() {
        return ExitCode.worst(Stream.of(
                ExitCode.of(database), ExitCode.of(modules), bundles.isEmpty() ? ExitCode.FINE : ExitCode.ATTENTION));
    }

    /** How many modules are in each state that occurs. */
    Map<ModuleState, Long> counts() {
        return modules.stream()
                .collect(Collectors.groupingBy(ModuleStatus::state, TreeMap::new, Collectors.counting()));
    }

    /** The modules that are not as they should be; none while the database is away, since all wait for it then. */
    List<ModuleStatus> attention() {
        if (database.state() != Database.State.CONNECTED) {
            return List.of();
        }
        return modules.stream()
                .filter(module -> ExitCode.of(module) != ExitCode.FINE)
                .toList();
    }
}
