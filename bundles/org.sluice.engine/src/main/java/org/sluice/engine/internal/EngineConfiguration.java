package org.sluice.engine.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** How upgrades are executed; PID {@value #PID}. */
@ObjectClassDefinition(name = "Sluice engine", description = "How upgrades are executed")
@interface EngineConfiguration {
    String PID = "org.sluice.engine";

    @AttributeDefinition(
            name = "Run upgrades by themselves",
            description =
                    "Whether a pending upgrade is executed as soon as it is known; otherwise a person executes it")
    boolean upgrade_database_auto_run() default true;

    @AttributeDefinition(
            name = "Parallelism",
            description = "How many modules are upgraded at the same time",
            min = "1")
    int parallelism() default 2;

    @AttributeDefinition(
            name = "Shutdown timeout",
            description =
                    "How many seconds a stop waits for running upgrades to be reverted; the launcher ends the process after "
                            + "60 s, and the next start goes on with what is left",
            min = "0")
    int shutdown_timeout() default 50;

    @AttributeDefinition(
            name = "Revert",
            description = "auto: an upgrade that fails or breaks off is taken back, schema and data. none: what it did "
                    + "stays, and a person has to look at it; nothing is copied then")
    String revert() default "auto";

    @AttributeDefinition(
            name = "Revert scope",
            description = "run: back to the version where the run began. registration: finished registrations are kept")
    String revert_scope() default "run";

    @AttributeDefinition(
            name = "Revert budget",
            description = "How many megabytes the copies of one run may have; more refuses or reverts it. 0: no limit",
            min = "0")
    long revert_budget() default 0;

    @AttributeDefinition(
            name = "Keep what was replaced",
            description = "Whether the copies of a completed upgrade stay until the module's next one, so that "
                    + "'upgrade:undo' can take it back; not on databases that revert by a transaction")
    boolean revert_keep() default false;

    @AttributeDefinition(
            name = "Drain timeout",
            description =
                    "How many seconds other nodes may take to close their gates, and other sessions to commit, before an "
                            + "upgrade is given up",
            min = "1")
    int drain_timeout() default 30;

    @AttributeDefinition(
            name = "Foreign writers",
            description =
                    "refuse: no upgrade begins while sessions of other programs have changed rows and not committed; "
                            + "not on databases that revert by a transaction. ignore: it begins all the same, and what they commit "
                            + "can be lost when it is reverted")
    String foreign_writers() default "refuse";
}
