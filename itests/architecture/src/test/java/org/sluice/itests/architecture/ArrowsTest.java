package org.sluice.itests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArrowsTest {
    static final JavaClasses SLUICE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.sluice", "com.liferay");

    @ParameterizedTest
    @MethodSource("org.sluice.itests.architecture.Part#all")
    void aPartUsesOnlyWhatItMay(Part part) {
        Arrows.usesOnlyWhatItMay(part).check(SLUICE);
    }

    @ParameterizedTest
    @MethodSource("org.sluice.itests.architecture.Part#all")
    void noPartUsesTheInternalsOfAnother(Part part) {
        Arrows.isNotSeenThrough(part).check(SLUICE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.sluice.engine.graph..", "org.sluice.engine.plan.."})
    void graphAndPlanKnowNeitherDatabasesNorFiles(String packageName) {
        Arrows.isPure(packageName).check(SLUICE);
    }

    @Test
    void noStaticFieldCanBeReassigned() {
        Arrows.keepsNoStaticState().check(SLUICE);
    }

    @Test
    void everyClassBelongsToAPart() {
        Set<String> strangers = SLUICE.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> Part.all().stream().noneMatch(part -> part.owns(name)))
                .collect(Collectors.toSet());

        assertThat(strangers).isEmpty();
    }
}
