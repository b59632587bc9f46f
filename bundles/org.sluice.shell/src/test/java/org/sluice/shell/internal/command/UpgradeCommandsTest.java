package org.sluice.shell.internal.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sluice.api.ModuleState;

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

    @Test
    void executesOneModule() throws Exception {
        upgrades.pending("shop");

        Gogo.Result result = gogo.execute("upgrade:execute shop");

        assertThat(result.out()).isEqualTo("Upgraded shop: 1.0.0 -> 1.1.0 -> 2.0.0 in 7 ms\n");
        assertThat(result.exit()).isZero();
    }

    @Test
    void tellsWhyARunFailed() throws Exception {
        upgrades.failing("shop");

        Gogo.Result result = gogo.execute("upgrade:execute shop");

        assertThat(result.err()).isEqualTo("Step 'Fill' failed. Correct it. [STEP_FAILED]\n");
        assertThat(result.exit()).isEqualTo(1);
    }

    @Test
    void executesTheOthersWhenOneFails() throws Exception {
        upgrades.failing("blog").pending("shop").pending("wiki");

        Gogo.Result result = gogo.execute("upgrade:executeAll");

        assertThat(result.out().lines())
                .contains("The following modules had errors while upgrading:", "\tblog")
                .anyMatch(line -> line.startsWith("Upgraded shop:"))
                .anyMatch(line -> line.startsWith("Upgraded wiki:"));
        assertThat(result.exit()).isEqualTo(4);
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
