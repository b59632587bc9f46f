package org.sluice.shell.internal.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sluice.api.ModuleState;

class ReleasesCommandTest {
    private final FakeUpgrades upgrades = new FakeUpgrades();
    private final Gogo gogo = new Gogo().with("sluice", new ReleasesCommand(upgrades));

    @AfterEach
    void closeGogo() {
        gogo.close();
    }

    @Test
    void printsAnObjectForEachModule() throws Exception {
        upgrades.upToDate("a.good").module("b.broken", ModuleState.BROKEN, "Step \"x\" failed.");

        Gogo.Result result = gogo.execute("sluice:releases --json");

        assertThat(result.out()).isEqualToIgnoringWhitespace("""
                        [ {"module": "a.good", "schemaVersion": "1.0.0", "state": "UP_TO_DATE",
                           "requiredVersion": "2.0.0", "message": null},
                          {"module": "b.broken", "schemaVersion": "1.0.0", "state": "BROKEN",
                           "requiredVersion": "2.0.0", "message": "Step \\"x\\" failed."} ]
                        """);
        assertThat(result.exit()).isZero();
    }

    @Test
    void printsAnEmptyArrayWithoutModules() throws Exception {
        assertThat(gogo.execute("sluice:releases --json").out()).isEqualToIgnoringWhitespace("[]");
    }

    @Test
    void alignsTheColumnsForPeople() throws Exception {
        upgrades.upToDate("a").module("a.longer.name", ModuleState.WAITING, "It waits.");

        assertThat(gogo.execute("sluice:releases").out()).isEqualTo("""
                        MODULE         SCHEMA  REQUIRED  STATE       MESSAGE
                        a              1.0.0   2.0.0     UP_TO_DATE
                        a.longer.name  1.0.0   2.0.0     WAITING     It waits.
                        """);
    }

    @Test
    void answersAnUnknownOptionWithItsUsage() throws Exception {
        Gogo.Result result = gogo.execute("sluice:releases --yaml");

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("'--yaml'").contains("Usage: releases");
    }
}
