package org.sluice.itests.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Starting, stopping, and what is said when there is nothing to talk to. */
class LifecycleIT extends ProductTest {
    private static final int NO_RUNTIME = 10;

    @Test
    void saysThatNoRuntimeIsThere() throws Exception {
        assertThat(sluice.sluice("status").exit()).isEqualTo(NO_RUNTIME);
        assertThat(sluice.sluice("releases").exit()).isEqualTo(NO_RUNTIME);
        assertThat(sluice.sluice("history").exit()).isEqualTo(NO_RUNTIME);
        assertThat(sluice.sluice("lock", "show").exit()).isEqualTo(NO_RUNTIME);
    }

    @Test
    void refusesAnOptionThatItDoesNotKnow() throws Exception {
        assertThat(sluice.sluice("releases", "--nonsense").exit()).isEqualTo(2);
    }

    @Test
    void startsInTheBackgroundAndStops() throws Exception {
        Command.Result start = sluice.sluice("start");
        try {
            assertThat(start.exit()).as(start.out() + start.err()).isZero();
            assertThat(sluice.sluice("status").exit()).isZero();
        } finally {
            assertThat(sluice.sluice("stop").exit()).isZero();
        }
        assertThat(sluice.sluice("status").exit()).isEqualTo(NO_RUNTIME);
        assertThat(sluice.home().resolve("data/sluice.pid")).doesNotExist();
    }

    @Test
    void refusesASecondRuntimeInTheSameHome() throws Exception {
        sluice.start();
        sluice.awaitConsole("up");

        Command.Result second = Command.run(sluice.home(), Map.of(), "run");

        assertThat(second.exit()).isNotZero();
        assertThat(second.err() + second.out())
                .contains(Long.toString(sluice.process().pid()));
    }

    @Test
    void startsAgainAfterItWasKilled() throws Exception {
        sluice.drop(module("survivor", "1.0.0", "0.0.0 > 1.0.0 : create table Survivor (id LONG)"))
                .start()
                .awaitState("survivor", "UP_TO_DATE");
        sluice.kill();
        assertThat(sluice.sluice("status").exit()).isEqualTo(NO_RUNTIME);

        sluice.start();

        sluice.awaitState("survivor", "UP_TO_DATE");
        assertThat(sluice.console()).doesNotContain("->");
    }

    @Test
    void revertsARunAtAStopAndExecutesItAtTheNextStart() throws Exception {
        sluice.drop(slowModule()).start();
        sluice.awaitConsole("slow: 0.0.0 -> 1.0.0 -> 2.0.0");

        assertThat(sluice.stop()).isZero();

        assertThat(sluice.console())
                .contains("Waiting for 1 upgrade(s)", "slow: reverted to 0.0.0")
                .doesNotContain("ERROR");
        sluice.start().awaitState("slow", "UP_TO_DATE");
        assertThat(sluice.console()).contains("slow: 0.0.0 -> 1.0.0 -> 2.0.0", "slow: upgraded to 2.0.0");
    }

    @Test
    void revertsARunWhoseProcessWasKilledAndExecutesItAgain() throws Exception {
        sluice.drop(slowModule()).start();
        sluice.awaitConsole("slow: 0.0.0 -> 1.0.0 -> 2.0.0");
        sluice.kill();

        sluice.start().awaitState("slow", "UP_TO_DATE");

        assertThat(sluice.console()).contains("had broken off and is reverted", "slow: upgraded to 2.0.0");
        assertThat(sluice.sluice("history").out()).contains("REVERTED", "COMMITTED");
        assertThat(sluice.sluice("lock", "break").out()).contains("is free");
    }

    @Test
    void runsOnAtTheEndOfItsStandardInputAndStopsAtSigterm() throws Exception {
        sluice.start();
        sluice.awaitConsole("up");
        assertThat(sluice.sluice("status").exit()).isZero();

        assertThat(sluice.stop()).isZero();
        assertThat(sluice.home().resolve("data/sluice.pid")).doesNotExist();
    }

    private Path slowModule() throws Exception {
        return module("slow", "2.0.0", "0.0.0 > 1.0.0 : slow", "1.0.0 > 2.0.0 : create table Slow (id LONG)");
    }
}
