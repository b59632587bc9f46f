package org.sluice.tracker.internal.diary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.slf4j.event.Level;
import org.sluice.api.ModuleName;
import org.sluice.api.ModuleState;
import org.sluice.api.ModuleStatus;
import org.sluice.api.UpgradeRun;

/**
 * Collects states of modules until they are told: each change once, and many of one kind in one line. For use under a lock
 * of its owner.
 */
final class StatePage {
    private static final int MOST_OF_A_KIND = 3;

    private final Map<ModuleName, ModuleStatus> news = new TreeMap<>();
    private final Map<ModuleName, Told> told = new HashMap<>();

    /** What was told last of a module. Its version does not count: runs tell of that. */
    private record Told(ModuleState state, String message) {
        static Told of(ModuleStatus status) {
            boolean good = status.state() == ModuleState.UP_TO_DATE;
            return new Told(status.state(), good ? "" : status.message());
        }
    }

    void add(ModuleStatus status) {
        news.put(status.module(), status);
    }

    /** The end of a run was told: the state that follows from it is no news. */
    void ended(UpgradeRun run) {
        String message =
                run.failure().map(failure -> failure.toFault().toString()).orElse("");
        told.put(run.plan().module(), new Told(state(run.result()), message));
    }

    private static ModuleState state(UpgradeRun.Result result) {
        return switch (result) {
            case COMMITTED -> ModuleState.UP_TO_DATE;
            case REVERTED -> ModuleState.REVERTED;
            case FAILED, UNSETTLED -> ModuleState.BROKEN;
        };
    }

    /** Tells what is new. States on the way, of modules that are being upgraded, are left out. */
    List<Line> turn() {
        Map<Told, List<ModuleName>> kinds =
                new TreeMap<>(Comparator.comparing(Told::state).thenComparing(Told::message));
        news.forEach((module, status) -> {
            Told now = Told.of(status);
            if (now.state() != ModuleState.RUNNING && !now.equals(told.put(module, now))) {
                kinds.computeIfAbsent(now, kind -> new ArrayList<>()).add(module);
            }
        });
        news.clear();
        return kinds.entrySet().stream()
                .flatMap(kind -> lines(kind.getKey(), kind.getValue()).stream())
                .toList();
    }

    private static List<Line> lines(Told kind, List<ModuleName> modules) {
        if (kind.state() == ModuleState.UP_TO_DATE) {
            return List.of(upToDate(modules));
        }
        Level level = level(kind.state());
        return modules.size() > MOST_OF_A_KIND
                ? List.of(new Line(
                        level, "%d modules (%s, ...): %s".formatted(modules.size(), first(modules), kind.message())))
                : modules.stream()
                        .map(module -> new Line(level, module + ": " + kind.message()))
                        .toList();
    }

    private static Line upToDate(List<ModuleName> modules) {
        if (modules.size() == 1) {
            return Line.info(modules.get(0) + " is up to date");
        }
        String which = modules.size() > MOST_OF_A_KIND ? "" : ": " + first(modules);
        return Line.info(modules.size() + " modules are up to date" + which);
    }

    private static String first(List<ModuleName> modules) {
        return modules.stream().limit(MOST_OF_A_KIND).map(ModuleName::value).collect(Collectors.joining(", "));
    }

    private static Level level(ModuleState state) {
        return switch (state) {
            case UP_TO_DATE, RUNNING -> Level.INFO;
            case WAITING, PENDING, AHEAD -> Level.WARN;
            case BROKEN, INVALID, UNREACHABLE, REVERTED -> Level.ERROR;
        };
    }
}
