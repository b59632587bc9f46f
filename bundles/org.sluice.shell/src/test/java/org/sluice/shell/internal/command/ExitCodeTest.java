package org.sluice.shell.internal.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sluice.api.ErrorCode;
import org.sluice.api.ModuleName;
import org.sluice.api.ModuleState;
import org.sluice.api.ModuleStatus;

class ExitCodeTest {
    @ParameterizedTest
    @CsvSource({
        "UP_TO_DATE, true, 0",
        "RUNNING, false, 0",
        "PENDING, false, 3",
        "WAITING, false, 5",
        "REVERTED, false, 1",
        "BROKEN, false, 4",
        "UNREACHABLE, false, 4",
        "INVALID, false, 4",
        "AHEAD, true, 0",
        "AHEAD, false, 4"
    })
    void tellsEachStateByItsCode(ModuleState state, boolean usable, int code) {
        ModuleStatus module =
                new ModuleStatus(new ModuleName("m"), state, Optional.empty(), Optional.empty(), usable, "", List.of());

        assertThat(ExitCode.of(module).code()).isEqualTo(code);
    }

    @Test
    void letsTheMostSevereWin() {
        Stream<ExitCode> all = Stream.of(ExitCode.values()).filter(code -> code.code() < 8 && code.code() != 2);

        assertThat(all.sorted((a, b) -> ExitCode.worst(Stream.of(a, b)) == a ? -1 : 1)
                        .map(ExitCode::code))
                .containsExactly(7, 4, 1, 5, 3, 0);
    }

    @Test
    void isFineWhenThereIsNothing() {
        assertThat(ExitCode.of(List.of())).isEqualTo(ExitCode.FINE);
    }

    @ParameterizedTest
    @CsvSource({
        "MODULE_UNKNOWN, 2",
        "STEP_FAILED, 1",
        "DRAIN_TIMEOUT, 1",
        "FOREIGN_WRITERS, 1",
        "LEASE_HELD, 5",
        "DATABASE_UNREACHABLE, 7",
        "RUN_UNRESOLVED, 4",
        "REVERT_FAILED, 4",
        "UNEXPECTED, 9"
    })
    void tellsEachErrorByItsCode(ErrorCode error, int code) {
        assertThat(ExitCode.of(error).code()).isEqualTo(code);
    }
}
