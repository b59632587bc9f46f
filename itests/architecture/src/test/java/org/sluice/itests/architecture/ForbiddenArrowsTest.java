package org.sluice.itests.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.sluice.engine.graph.fixture.KnowsJdbc;
import org.sluice.engine.internal.fixture.Hidden;
import org.sluice.shell.fixture.KeepsState;
import org.sluice.shell.fixture.KnowsALibrary;
import org.sluice.shell.fixture.KnowsInternals;
import org.sluice.sql.fixture.KnowsTheApi;

/** The rules can fail: each is shown a class that breaks it. */
class ForbiddenArrowsTest {
    @Test
    void noticesAnArrowToAnotherPart() {
        assertBroken(Arrows.usesOnlyWhatItMay(Part.SQL), KnowsTheApi.class);
    }

    @Test
    void noticesALibraryThatNobodyNamed() {
        assertBroken(Arrows.usesOnlyWhatItMay(Part.SHELL), KnowsALibrary.class);
    }

    @Test
    void noticesTheUseOfInternals() {
        assertBroken(Arrows.isNotSeenThrough(Part.ENGINE), KnowsInternals.class, Hidden.class);
    }

    @Test
    void noticesAGraphThatKnowsADatabase() {
        assertBroken(Arrows.isPure("org.sluice.engine.graph.."), KnowsJdbc.class);
    }

    @Test
    void noticesStaticState() {
        assertBroken(Arrows.keepsNoStaticState(), KeepsState.class);
    }

    @Test
    void failsWhenThereIsNoClassToJudge() {
        JavaClasses nothing = new ClassFileImporter().importClasses(KnowsTheApi.class);

        assertThatThrownBy(() -> Arrows.usesOnlyWhatItMay(Part.TRACKER).check(nothing))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("failed to check any classes");
    }

    private static void assertBroken(ArchRule rule, Class<?>... offenders) {
        JavaClasses classes = new ClassFileImporter().importClasses(offenders);

        assertThat(rule.evaluate(classes).hasViolation()).isTrue();
    }
}
