package org.sluice.shell.internal.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.api.ModuleState;
import org.sluice.api.UpgradeRun;

class UpgradeCommandsTest {
    private final FakeUpgrades upgrades = new FakeUpgrades();
    private final Gogo gogo = new Gogo()
            .with("upgrade", new ListCommand(upgrades))
            .with("upgrade", new CheckCommand(upgrades))
            .with("upgrade", new CheckAllCommand(upgrades))
            .with("upgrade", new ExecuteCommand(upgrades))
            .with("upgrade", new ExecuteAllCommand(upgrades))
            .with("upgrade", new RepairedCommand(upgrades));

    @AfterEach
    void closeGogo() {
        gogo.close();
    }

    @Test
    void listsEachStepOfThePlan() throws Exception {
        upgrades.pending("shop");

        assertThat(gogo.execute("upgrade:list shop").out().lines())
                .startsWith(
                        "Registered upgrade processes for shop 1.0.0",
                        "\t{fromSchemaVersionString=1.0.0, toSchemaVersionString=1.1.0, upgradeStep=AddColumn}",
                        "\t{fromSchemaVersionString=1.1.0, toSchemaVersionString=2.0.0, upgradeStep=Fill}",
                        "\t{fromSchemaVersionString=1.1.0, toSchemaVersionString=2.0.0, upgradeStep=DropOld}");
    }

    @Test
    void tellsThatAnUnknownModuleHasNothingRegistered() throws Exception {
        Gogo.Result result = gogo.execute("upgrade:list shop");

        assertThat(result.out()).isEqualTo("No upgrade processes registered for shop\n");
        assertThat(result.exit()).isEqualTo(2);
    }

    @Test
    void checksWhichModulesCanBeUpgraded() throws Exception {
        upgrades.upToDate("blog").pending("shop").module("wiki", ModuleState.WAITING, "It waits for Settings.");

        Gogo.Result result = gogo.execute("upgrade:check");

        assertThat(result.out().lines())
                .containsExactly(
                        "There are upgrade processes available for shop from 1.0.0 to 2.0.0",
                        "Unsatisfied components prevent upgrade processes to be registered",
                        "\tIt waits for Settings.");
        assertThat(result.exit()).isEqualTo(5);
    }

    @Test
    void checksWithEveryStep() throws Exception {
        upgrades.pending("shop");

        assertThat(gogo.execute("upgrade:checkAll").out().lines())
                .containsExactly(
                        "There are upgrade processes available for shop from 1.0.0 to 2.0.0:",
                        "\t1.0.0 to 1.1.0 (REQUIRED): AddColumn",
                        "\t1.1.0 to 2.0.0 (REQUIRED): Fill, DropOld");
    }

    @ParameterizedTest
    @ValueSource(strings = {"upgrade:checkAll", "upgrade:list shop"})
    void namesWhatAStepDoesForGood(String line) throws Exception {
        upgrades.irrevocable("shop");

        assertThat(gogo.execute(line).out().lines()).contains("\tStep 'Move' cannot be taken back.");
    }

    @Test
    void executesOneModule() throws Exception {
        upgrades.pending("shop");

        Gogo.Result result = gogo.execute("upgrade:execute shop");

        assertThat(result.out()).isEqualTo("Upgraded shop: 1.0.0 -> 1.1.0 -> 2.0.0 in 7 ms\n");
        assertThat(result.exit()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"REVERTED, 1", "FAILED, 4", "UNSETTLED, 4"})
    void tellsWhyARunFailedAndWhetherAPersonMustAct(UpgradeRun.Result result, int exit) throws Exception {
        upgrades.failing("shop", result);

        Gogo.Result answer = gogo.execute("upgrade:execute shop");

        assertThat(answer.err()).isEqualTo("Step 'Fill' failed. Correct it. [STEP_FAILED]\n");
        assertThat(answer.exit()).isEqualTo(exit);
    }

    @ParameterizedTest
    @CsvSource({"REVERTED, 1", "FAILED, 4"})
    void executesTheOthersWhenOneFails(UpgradeRun.Result result, int exit) throws Exception {
        upgrades.failing("blog", result).pending("shop").pending("wiki");

        Gogo.Result answer = gogo.execute("upgrade:executeAll");

        assertThat(answer.out().lines())
                .contains("The following modules had errors while upgrading:", "\tblog")
                .anyMatch(line -> line.startsWith("Upgraded shop:"))
                .anyMatch(line -> line.startsWith("Upgraded wiki:"));
        assertThat(answer.exit()).isEqualTo(exit);
    }

    @Test
    void tellsThatAllWereUpgraded() throws Exception {
        upgrades.pending("shop").pending("wiki");

        Gogo.Result result = gogo.execute("upgrade:executeAll");

        assertThat(result.out().lines()).endsWith("All modules were successfully upgraded");
        assertThat(result.exit()).isZero();
    }

    @Test
    void acceptsABrokenModuleAsRepaired() throws Exception {
        upgrades.module("shop", ModuleState.BROKEN, "Changes are left behind.");

        assertThat(gogo.execute("upgrade:repaired shop").out()).isEqualTo("shop counts as repaired.\n");
    }

    @Test
    void tellsWhyAModuleCannotBeAcceptedAsRepaired() throws Exception {
        upgrades.upToDate("shop");

        Gogo.Result result = gogo.execute("upgrade:repaired shop");

        assertThat(result.err()).isEqualTo("'shop' is not broken. Leave it. [MODULE_NOT_UPGRADABLE]\n");
        assertThat(result.exit()).isEqualTo(4);
    }

    @Test
    void asksForTheModule() throws Exception {
        Gogo.Result result = gogo.execute("upgrade:execute");

        assertThat(result.err()).contains("<module>");
        assertThat(result.exit()).isEqualTo(2);
    }
}
