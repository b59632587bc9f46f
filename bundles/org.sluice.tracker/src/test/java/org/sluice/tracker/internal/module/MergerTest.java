package org.sluice.tracker.internal.module;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Version;
import org.sluice.api.ErrorCode;
import org.sluice.api.Fault;
import org.sluice.api.ModuleName;
import org.sluice.api.spi.ModuleDefinition;
import org.sluice.api.spi.Registration;

class MergerTest {
    private static final ModuleName A = new ModuleName("a");
    private static final Origin A1 = new Origin(A, new Version("1.0.0"), 1);
    private static final Origin A2 = new Origin(A, new Version("2.0.0"), 2);
    private static final Origin B1 = new Origin(new ModuleName("b"), new Version("1.0.0"), 3);
    private static final Registration ONE = new Registration("0.0.0", "1.0.0", List.of(), "one");
    private static final Registration TWO = new Registration("1.0.0", "2.0.0", List.of(), "two");

    @Test
    void bringsTogetherWhatAllSay() {
        Fault fault = new Fault(ErrorCode.REGISTRATOR_FAILED, "problem", "remedy");
        Contribution header =
                new Contribution(A, A1, Optional.of("2.0.0"), List.of(ONE), List.of("waits"), List.of(fault));
        Contribution foreign = Contribution.ofRegistrations(A, B1, List.of(TWO));

        ModuleDefinition definition =
                Merger.merge(A, List.of(header, foreign)).definition().orElseThrow();

        assertThat(definition)
                .isEqualTo(new ModuleDefinition(
                        A, Optional.of("2.0.0"), List.of(ONE, TWO), List.of("waits"), List.of(fault)));
    }

    @Test
    void definesNothingWhenNobodySaysAnything() {
        assertThat(Merger.merge(A, List.of()).definition()).isEmpty();
    }

    @Test
    void hearsOnlyTheHighestVersionOfABundle() {
        Contribution old = new Contribution(A, A1, Optional.of("1.0.0"), List.of(ONE), List.of(), List.of());
        Contribution young = new Contribution(A, A2, Optional.of("2.0.0"), List.of(TWO), List.of(), List.of());

        Merger.Result result = Merger.merge(A, List.of(old, young));

        assertThat(result.definition().orElseThrow().requirement()).contains("2.0.0");
        assertThat(result.definition().orElseThrow().registrations()).containsExactly(TWO);
        assertThat(result.overruled()).containsExactly(A1);
    }

    @Test
    void hearsTheBundleThatWasInstalledFirstWhenVersionsAreTheSame() {
        Origin late = new Origin(A, A1.version(), 9);

        Merger.Result result = Merger.merge(
                A,
                List.of(
                        Contribution.ofRegistrations(A, late, List.of(TWO)),
                        Contribution.ofRegistrations(A, A1, List.of(ONE))));

        assertThat(result.definition().orElseThrow().registrations()).containsExactly(ONE);
        assertThat(result.overruled()).containsExactly(late);
    }
}
