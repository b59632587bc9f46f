package org.sluice.engine.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sluice.api.ErrorCode;
import org.sluice.api.Fault;
import org.sluice.api.RunPrice.Kept;
import org.sluice.api.RunPrice.Room;
import org.sluice.api.UpgradePlan;

/** Tells why a run is not to begin: what is known of its copies is more than there is room for. */
public final class Obstacles {
    private static final long MEGABYTE = 1024 * 1024;
    private static final int MOST_TABLES = 3;

    private Obstacles() {}

    /**
     * What keeps a run from beginning.
     *
     * @param kept what it changes, as far as that is known
     * @param room what its copies have room in
     */
    public static Optional<Fault> of(UpgradePlan plan, List<Kept> kept, Room room) {
        long needed = kept.stream().mapToLong(Kept::bytes).sum();
        long budget = room.budget().orElse(Long.MAX_VALUE);
        long free = room.free().orElse(Long.MAX_VALUE);
        if (needed > budget) {
            String found = "'revert.budget' allows %d MB".formatted(mega(budget));
            String way = "Set 'revert.budget' to '%d' or more in conf/org.sluice.engine.config".formatted(mega(needed));
            return Optional.of(fault(plan, copies(kept, needed), found, way));
        }
        if (needed > free) {
            String found = "%d MB are free on the disk of the database".formatted(free / MEGABYTE);
            return Optional.of(fault(plan, copies(kept, needed), found, "Make room on that disk"));
        }
        return Optional.empty();
    }

    private static Fault fault(UpgradePlan plan, String copies, String found, String way) {
        return new Fault(
                ErrorCode.COPIES_DO_NOT_FIT,
                ("Cannot begin the upgrade of '%s' from '%s' to '%s': to be able to take it back, %s have to be copied, "
                                + "and %s. Nothing was changed.")
                        .formatted(plan.module(), plan.from(), plan.to(), copies, found),
                ("%s, or take a backup and set 'revert' to 'none'; then type 'upgrade:execute %s' in the shell. "
                                + "'upgrade:check %s' shows what is copied.")
                        .formatted(way, plan.module(), plan.module()));
    }

    private static String copies(List<Kept> kept, long needed) {
        List<Kept> copied = kept.stream()
                .filter(each -> each.bytes() > 0)
                .sorted(Comparator.comparingLong(Kept::bytes).reversed())
                .toList();
        String biggest = copied.stream()
                .limit(MOST_TABLES)
                .map(each -> "'%s' with %d MB".formatted(each.name(), mega(each.bytes())))
                .collect(Collectors.joining(", "));
        String others = copied.size() > MOST_TABLES ? " and others" : "";
        return "about %d MB (%s%s)".formatted(mega(needed), biggest, others);
    }

    private static long mega(long count) {
        return (count + MEGABYTE - 1) / MEGABYTE;
    }
}
