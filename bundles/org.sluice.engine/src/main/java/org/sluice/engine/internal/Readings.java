package org.sluice.engine.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;
import org.sluice.api.ModuleName;
import org.sluice.api.ModuleStatus;
import org.sluice.api.UpgradeEvent;
import org.sluice.engine.internal.StatusReader.Reading;
import org.sluice.engine.plan.Plan;

/** What was last told of every module. Read by any thread, written by the coordinator's alone. */
final class Readings {
    private final Map<ModuleName, Reading> readings = new ConcurrentSkipListMap<>();
    private final Listeners listeners;

    /** @param listeners told when a status changes */
    Readings(Listeners listeners) {
        this.listeners = listeners;
    }

    List<ModuleStatus> status() {
        return readings.values().stream().map(Reading::status).toList();
    }

    Optional<ModuleStatus> status(ModuleName module) {
        return Optional.ofNullable(readings.get(module)).map(Reading::status);
    }

    Optional<Plan> plan(ModuleName module) {
        return Optional.ofNullable(readings.get(module)).flatMap(Reading::plan);
    }

    void tell(Reading reading) {
        @Nullable Reading before = readings.put(reading.status().module(), reading);
        if (before == null || !before.status().equals(reading.status())) {
            listeners.tell(new UpgradeEvent.StatusChanged(reading.status()));
        }
    }

    void forget(ModuleName module) {
        readings.remove(module);
    }
}
