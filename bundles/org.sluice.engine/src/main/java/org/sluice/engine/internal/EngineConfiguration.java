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
                    "How many seconds a stop waits for running upgrades to reach a recorded version; the launcher ends "
                            + "the process after 60 s",
            min = "0")
    int shutdown_timeout() default 50;
}
