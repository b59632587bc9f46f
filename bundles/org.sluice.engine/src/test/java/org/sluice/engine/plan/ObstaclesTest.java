package org.sluice.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.sluice.api.ErrorCode;
import org.sluice.api.Fault;
import org.sluice.api.ModuleName;
import org.sluice.api.RunPrice.Kept;
import org.sluice.api.RunPrice.Room;
import org.sluice.api.RunPrice.Way;
import org.sluice.api.SchemaVersion;
import org.sluice.api.UpgradePlan;

class ObstaclesTest {
    private static final long MEGABYTE = 1024 * 1024;
    private static final OptionalLong NOT_KNOWN = OptionalLong.empty();
    private static final UpgradePlan PLAN = new UpgradePlan(
            new ModuleName("shop"), SchemaVersion.parse("1.0.0"), SchemaVersion.parse("2.0.0"), List.of());

    @Test
    void nothingStandsAgainstARunWhoseRoomIsNotKnown() {
        assertThat(obstacle(new Room(NOT_KNOWN, NOT_KNOWN), copied("orders", 500)))
                .isEmpty();
    }

    @Test
    void aRunThatNeedsExactlyWhatThereIsBegins() {
        Room room = new Room(OptionalLong.of(3 * MEGABYTE), OptionalLong.of(3 * MEGABYTE));

        assertThat(obstacle(room, copied("orders", 2), copied("items", 1))).isEmpty();
    }

    @Test
    void aRunAboveItsBudgetIsToldWithTheBudgetThatItNeeds() {
        Fault fault = obstacle(
                        new Room(OptionalLong.of(2 * MEGABYTE), NOT_KNOWN), copied("items", 1), copied("orders", 2))
                .orElseThrow();

        assertThat(fault.code()).isEqualTo(ErrorCode.COPIES_DO_NOT_FIT);
        assertThat(fault.problem())
                .isEqualTo(
                        "Cannot begin the upgrade of 'shop' from '1.0.0' to '2.0.0': to be able to take it back, about "
                                + "3 MB ('orders' with 2 MB, 'items' with 1 MB) have to be copied, and 'revert.budget' allows 2 MB. "
                                + "Nothing was changed.");
        assertThat(fault.remedy())
                .isEqualTo(
                        "Set 'revert.budget' to '3' or more in conf/org.sluice.engine.config, or take a backup and set "
                                + "'revert' to 'none'; then type 'upgrade:execute shop' in the shell. 'upgrade:check shop' shows "
                                + "what is copied.");
    }

    @Test
    void aRunThatDoesNotFitTheDiskIsToldWithWhatIsFree() {
        Fault fault = obstacle(new Room(NOT_KNOWN, OptionalLong.of(MEGABYTE)), copied("orders", 2))
                .orElseThrow();

        assertThat(fault.problem()).contains("1 MB are free on the disk of the database");
        assertThat(fault.remedy()).startsWith("Make room on that disk, or take a backup");
    }

    @Test
    void onlyTheBiggestTablesAreNamed() {
        Fault fault = obstacle(
                        new Room(OptionalLong.of(MEGABYTE), NOT_KNOWN),
                        copied("a", 1),
                        copied("b", 2),
                        copied("c", 3),
                        copied("d", 4))
                .orElseThrow();

        assertThat(fault.problem()).contains("about 10 MB ('d' with 4 MB, 'c' with 3 MB, 'b' with 2 MB and others)");
    }

    private static Optional<Fault> obstacle(Room room, Kept... kept) {
        return Obstacles.of(PLAN, List.of(kept), room);
    }

    private static Kept copied(String table, long megabytes) {
        return new Kept(table, Way.COPIED, megabytes * MEGABYTE);
    }
}
