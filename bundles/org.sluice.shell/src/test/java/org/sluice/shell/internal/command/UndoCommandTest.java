package org.sluice.shell.internal.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sluice.api.ErrorCode;
import org.sluice.api.ModuleName;
import org.sluice.api.ModuleState;
import org.sluice.api.RunHistory;
import org.sluice.api.RunInfo;
import org.sluice.api.SluiceException;

class UndoCommandTest {
    private static final ModuleName SHOP = new ModuleName("shop");

    private final FakeUpgrades upgrades = new FakeUpgrades().upToDate("shop");
    private final FakeHistory history = new FakeHistory();
    private final Gogo gogo = new Gogo().with("upgrade", new UndoCommand(upgrades, history));

    @AfterEach
    void closeGogo() {
        gogo.close();
    }

    @Test
    void saysWhatIsLostAndDoesNothingUntilItIsConfirmed() throws Exception {
        Gogo.Result result = gogo.execute("upgrade:undo shop");

        assertThat(result.out())
                .startsWith("The last upgrade of 'shop' is run 12, from 1.0.0 to 2.0.0, begun 2026-05-04T10:00:00Z.\n")
                .contains("written to them since is lost");
        assertThat(result.err()).contains("--yes");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(upgrades.status(SHOP).orElseThrow().state()).isEqualTo(ModuleState.UP_TO_DATE);
    }

    @Test
    void undoesWhenThatIsConfirmed() throws Exception {
        Gogo.Result result = gogo.execute("upgrade:undo shop --yes");

        assertThat(result.out()).startsWith("Undone: 'shop' is at 1.0.0 again");
        assertThat(result.exit()).isZero();
        assertThat(upgrades.status(SHOP).orElseThrow().state()).isEqualTo(ModuleState.PENDING);
    }

    @Test
    void tellsWhyItCannotBeUndone() throws Exception {
        history.refusal = Optional.of(
                new SluiceException(ErrorCode.UNDO_REFUSED, "Cannot undo it: nothing is kept.", "Restore a backup."));

        Gogo.Result result = gogo.execute("upgrade:undo shop --yes");

        assertThat(result.err()).contains("nothing is kept", "Restore a backup");
        assertThat(result.exit()).isEqualTo(4);
        assertThat(upgrades.status(SHOP).orElseThrow().state()).isEqualTo(ModuleState.UP_TO_DATE);
    }

    private static final class FakeHistory implements RunHistory {
        private Optional<SluiceException> refusal = Optional.empty();

        @Override
        public List<RunInfo> latest(int most) {
            return List.of();
        }

        @Override
        public RunInfo undoable(ModuleName module) {
            refusal.ifPresent(reason -> {
                throw reason;
            });
            return new RunInfo(
                    12,
                    module,
                    "1.0.0",
                    "2.0.0",
                    "KEPT",
                    Optional.of("COMMITTED"),
                    "node 3f",
                    Instant.parse("2026-05-04T10:00:00Z"),
                    Optional.empty(),
                    Optional.empty());
        }

        @Override
        public Optional<RunInfo.Details> find(long run) {
            return Optional.empty();
        }
    }
}
