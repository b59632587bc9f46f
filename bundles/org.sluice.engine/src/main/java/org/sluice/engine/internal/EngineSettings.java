package org.sluice.engine.internal;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.engine.run.RunDatabase.Policy;

/**
 * How upgrades are executed.
 *
 * @param autoRun whether pending plans are executed by themselves
 * @param parallelism how many modules are upgraded at the same time, at least one
 * @param shutdownTimeout how long a stop waits for runs to be reverted
 * @param drainTimeout how long other nodes may take to close their gates, and other sessions to commit
 * @param policy how runs are reverted
 * @param perRegistration whether each registration is a run of its own
 */
record EngineSettings(
        boolean autoRun,
        int parallelism,
        Duration shutdownTimeout,
        Duration drainTimeout,
        Policy policy,
        boolean perRegistration) {
    private static final Logger LOG = LoggerFactory.getLogger(EngineSettings.class);
    private static final long MEGABYTE = 1024 * 1024;

    static EngineSettings of(EngineConfiguration configuration) {
        boolean revert =
                choice("revert", configuration.revert(), "auto", "none").equals("auto");
        String scope = choice("revert.scope", configuration.revert_scope(), "run", "registration");
        boolean refusesWriters = choice("foreign.writers", configuration.foreign_writers(), "refuse", "ignore")
                .equals("refuse");
        long budget = Math.max(0, configuration.revert_budget());
        return new EngineSettings(
                configuration.upgrade_database_auto_run(),
                Math.max(1, configuration.parallelism()),
                Duration.ofSeconds(Math.max(0, configuration.shutdown_timeout())),
                Duration.ofSeconds(Math.max(1, configuration.drain_timeout())),
                new Policy(
                        revert,
                        budget == 0 ? Long.MAX_VALUE : budget * MEGABYTE,
                        configuration.revert_keep(),
                        refusesWriters),
                scope.equals("registration"));
    }

    /** The safe choice stands in for what is not known: a typing error must not switch the revert off. */
    private static String choice(String key, String given, String usual, String other) {
        if (!given.equals(usual) && !given.equals(other)) {
            LOG.warn(
                    "Cannot use '{}' for '{}' in the configuration '{}': expected '{}' or '{}'. '{}' is used",
                    given,
                    key,
                    EngineConfiguration.PID,
                    usual,
                    other,
                    usual);
        }
        return given.equals(other) ? other : usual;
    }
}
