package org.sluice.itests.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;

/** The rules. Each of them is broken, too, when it finds no class to judge. */
final class Arrows {
    private Arrows() {}

    static ArchRule usesOnlyWhatItMay(Part part) {
        return classes()
                .that()
                .resideInAnyPackage(part.ownPackages())
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(part.usablePackages())
                .because("the arrows of docs/architecture.md are all that there are");
    }

    static ArchRule isNotSeenThrough(Part part) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(part.ownPackages())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(part.hiddenPackages())
                .because("an internal package is its bundle's own");
    }

    static ArchRule isPure(String packageName) {
        return noClasses()
                .that()
                .resideInAPackage(packageName)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "java.io..", "java.nio..", "java.net..")
                .because("graph and plan are computed, not read");
    }

    static ArchRule keepsNoStaticState() {
        return fields().that().areStatic().should().beFinal().because("mutable state lives in one field of one object");
    }
}
