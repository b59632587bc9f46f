package org.sluice.shell.internal.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sluice.api.ErrorCode;
import org.sluice.api.Fault;
import org.sluice.api.ModuleState;
import org.sluice.api.RunPrice;
import org.sluice.api.RunPrice.Kept;
import org.sluice.api.RunPrice.Room;
import org.sluice.api.RunPrice.Way;
import org.sluice.api.UpgradePlan;

/** {@code upgrade:check} with a module's name: what its next run needs. */
class CheckCommandTest {
    private static final long MEGABYTE = 1024 * 1024;
    private static final Room UNLIMITED = new Room(OptionalLong.empty(), OptionalLong.empty());

    private final FakeUpgrades upgrades = new FakeUpgrades();
    private final Gogo gogo = new Gogo().with("upgrade", new CheckCommand(upgrades));

    @AfterEach
    void closeGogo() {
        gogo.close();
    }

    @Test
    void printsThePlanAndWhatItNeeds() throws Exception {
        Room room = new Room(OptionalLong.of(500 * MEGABYTE), OptionalLong.of(3000 * MEGABYTE));
        upgrades.pending("shop").priced("shop", plan -> price(plan, room, List.of(), List.of()));

        Gogo.Result result = gogo.execute("upgrade:check shop");

        assertThat(result.out().lines())
                .containsExactly(
                        "There are upgrade processes available for shop from 1.0.0 to 2.0.0:",
                        "\t1.0.0 to 1.1.0 (REQUIRED): AddColumn",
                        "\t1.1.0 to 2.0.0 (REQUIRED): Fill, DropOld",
                        "To be able to take it back:",
                        "\tfresh   made by the run, dropped again",
                        "\titems   its rows stay, only its definition is noted",
                        "\told     moved aside",
                        "\torders  copied, about 120 MB",
                        "Space needed: about 120 MB; free: 3000 MB; allowed by 'revert.budget': 500 MB");
        assertThat(result.exit()).isEqualTo(3);
    }

    @Test
    void saysWhatIsNotKnownAndWhatIsToBeNoted() throws Exception {
        upgrades.irrevocable("shop")
                .priced(
                        "shop",
                        plan -> price(
                                plan,
                                UNLIMITED,
                                List.of("Step 'Move' tells only when it is executed."),
                                List.of("The statement 'shutdown' is going to be refused.")));

        assertThat(gogo.execute("upgrade:check shop").out().lines())
                .containsSequence("\tStep 'Move' cannot be taken back.", "To be able to take it back:")
                .endsWith(
                        "Space needed: at least about 120 MB, the rest is not known before the run; free: not known; "
                                + "allowed by 'revert.budget': any",
                        "Not known before the run:",
                        "\tStep 'Move' tells only when it is executed.",
                        "To be noted:",
                        "\tThe statement 'shutdown' is going to be refused.");
    }

    @Test
    void saysThatATransactionNeedsNoSpace() throws Exception {
        upgrades.pending("shop")
                .priced("shop", plan -> withKept(plan, List.of(new Kept("orders", Way.TRANSACTION, 0)), List.of()));

        assertThat(gogo.execute("upgrade:check shop").out().lines())
                .endsWith(
                        "\torders  part of the transaction",
                        "Space needed: none; free: not known; allowed by 'revert.budget': any");
    }

    @Test
    void saysThatNothingIsKnownOfSteps() throws Exception {
        upgrades.pending("shop")
                .priced("shop", plan -> withKept(plan, List.of(), List.of("Step 'Fill' tells nothing.")));

        assertThat(gogo.execute("upgrade:check shop").out().lines())
                .contains(
                        "To be able to take it back: nothing is known to be kept",
                        "Space needed: not known before the run; free: not known; allowed by 'revert.budget': any");
    }

    @Test
    void asksForABackupWhereNothingIsTakenBack() throws Exception {
        upgrades.pending("shop")
                .priced(
                        "shop",
                        plan -> new RunPrice(
                                plan, false, List.of(), UNLIMITED, List.of(), List.of(), Optional.empty()));

        assertThat(gogo.execute("upgrade:check shop").out()).contains("'revert' is 'none'", "Take a backup before.");
    }

    @Test
    void endsWithFourWhenTheRunWouldBeRefused() throws Exception {
        Fault fault = new Fault(ErrorCode.COPIES_DO_NOT_FIT, "Cannot begin.", "Make room.");
        upgrades.pending("shop")
                .priced(
                        "shop",
                        plan -> new RunPrice(
                                plan, true, List.of(), UNLIMITED, List.of(), List.of(), Optional.of(fault)));

        Gogo.Result result = gogo.execute("upgrade:check shop");

        assertThat(result.out().lines()).endsWith("Cannot begin. Make room. [COPIES_DO_NOT_FIT]");
        assertThat(result.exit()).isEqualTo(4);
    }

    @Test
    void printsTheModulesMessageWhenItHasNoPlan() throws Exception {
        upgrades.module("shop", ModuleState.WAITING, "It waits for Settings.");

        Gogo.Result result = gogo.execute("upgrade:check shop");

        assertThat(result.out()).isEqualTo("It waits for Settings.\n");
        assertThat(result.exit()).isEqualTo(5);
    }

    @Test
    void tellsThatAnUnknownModuleHasNothingRegistered() throws Exception {
        Gogo.Result result = gogo.execute("upgrade:check shop");

        assertThat(result.out()).isEqualTo("No upgrade processes registered for shop\n");
        assertThat(result.exit()).isEqualTo(2);
    }

    @Test
    void printsOneModuleAsJson() throws Exception {
        Room room = new Room(OptionalLong.of(500), OptionalLong.empty());
        upgrades.irrevocable("shop").priced("shop", plan -> withRoom(plan, room));

        assertThat(gogo.execute("upgrade:check shop --json").out()).isEqualTo("""
                        {
                          "module" : "shop",
                          "state" : "PENDING",
                          "message" : "An upgrade can be executed.",
                          "plan" : {
                            "from" : "1.0.0",
                            "to" : "2.0.0",
                            "stages" : [ {
                              "from" : "1.0.0",
                              "to" : "2.0.0",
                              "steps" : [ "Move" ],
                              "irrevocable" : [ "Step 'Move' cannot be taken back." ]
                            } ],
                            "reverted" : true,
                            "kept" : [ {
                              "name" : "orders",
                              "way" : "COPIED",
                              "bytes" : 70
                            } ],
                            "bytes" : 70,
                            "certainty" : "ESTIMATED",
                            "budget" : 500,
                            "free" : null,
                            "unknown" : [ ],
                            "remarks" : [ ],
                            "obstacle" : null
                          }
                        }
                        """);
    }

    @Test
    void printsAllModulesWithAPlanAsJson() throws Exception {
        upgrades.upToDate("blog").pending("shop").priced("shop", plan -> withRoom(plan, UNLIMITED));

        Gogo.Result result = gogo.execute("upgrade:check --json");

        assertThat(result.out())
                .startsWith("[ {")
                .contains("\"module\" : \"shop\"")
                .doesNotContain("blog");
        assertThat(result.exit()).isEqualTo(3);
    }

    @Test
    void printsAModuleWithoutAPlanAsJson() throws Exception {
        upgrades.upToDate("blog");

        assertThat(gogo.execute("upgrade:check blog --json").out()).contains("\"plan\" : null");
    }

    private static RunPrice price(UpgradePlan plan, Room room, List<String> untold, List<String> remarks) {
        List<Kept> kept = List.of(
                new Kept("fresh", Way.MADE, 0),
                new Kept("items", Way.DEFINITION, 0),
                new Kept("old", Way.MOVED, 0),
                new Kept("orders", Way.COPIED, 120 * MEGABYTE));
        return new RunPrice(plan, true, kept, room, untold, remarks, Optional.empty());
    }

    private static RunPrice withKept(UpgradePlan plan, List<Kept> kept, List<String> untold) {
        return new RunPrice(plan, true, kept, UNLIMITED, untold, List.of(), Optional.empty());
    }

    private static RunPrice withRoom(UpgradePlan plan, Room room) {
        List<Kept> kept = List.of(new Kept("orders", Way.COPIED, 70));
        return new RunPrice(plan, true, kept, room, List.of(), List.of(), Optional.empty());
    }
}
