package org.sluice.shell.internal.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sluice.api.Database;
import org.sluice.api.ErrorCode;
import org.sluice.api.Fault;
import org.sluice.api.ModuleState;

class RuntimeStatusTest {
    private static final Database.Status CONNECTED =
            new Database.Status(Database.State.CONNECTED, "h2", Instant.EPOCH, Optional.empty());
    private static final Database.Status AWAY = new Database.Status(
            Database.State.WAITING,
            "mariadb",
            Instant.EPOCH,
            Optional.of(new Fault(ErrorCode.DATABASE_UNREACHABLE, "It does not answer.", "Start it.")));

    private final FakeUpgrades upgrades = new FakeUpgrades();

    @Test
    void countsABundleThatDoesNotRunAsWorkForAPerson() {
        upgrades.upToDate("shop");

        assertThat(status(CONNECTED, new BundleProblem("b", "1.0.0", "It does not resolve."))
                        .exitCode())
                .isEqualTo(ExitCode.ATTENTION);
    }

    @Test
    void leavesOutTheModulesThatWaitForADatabaseThatIsAway() {
        upgrades.module("shop", ModuleState.WAITING, "The database is away.");

        assertThat(status(AWAY).attention()).isEmpty();
        assertThat(status(AWAY).exitCode()).isEqualTo(ExitCode.DATABASE);
    }

    @Test
    void countsTheModulesOfEachState() {
        upgrades.upToDate("a").upToDate("b").pending("c");

        assertThat(status(CONNECTED).counts())
                .containsEntry(ModuleState.UP_TO_DATE, 2L)
                .containsEntry(ModuleState.PENDING, 1L)
                .hasSize(2);
    }

    private RuntimeStatus status(Database.Status database, BundleProblem... bundles) {
        return new RuntimeStatus("1.0.0", "/home", true, database, upgrades.status(), List.of(bundles));
    }
}
