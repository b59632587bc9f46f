package org.sluice.shell.internal.command;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sluice.api.ErrorCode;
import org.sluice.api.ModuleName;
import org.sluice.api.ModuleState;
import org.sluice.api.ModuleStatus;
import org.sluice.api.SchemaVersion;
import org.sluice.api.SluiceException;
import org.sluice.api.UpgradePlan;
import org.sluice.api.UpgradeRun;
import org.sluice.api.Upgrades;

/** Upgrades that exist in memory: a module with a plan is brought to its target, or fails when it is told to. */
public final class FakeUpgrades implements Upgrades {
    private final Map<ModuleName, ModuleStatus> modules = new TreeMap<>();
    private final Map<ModuleName, UpgradePlan> plans = new TreeMap<>();
    private final List<ModuleName> failing = new ArrayList<>();

    /** Adds a module in a state. */
    public FakeUpgrades module(String name, ModuleState state, String message) {
        ModuleName module = new ModuleName(name);
        modules.put(
                module,
                new ModuleStatus(module, state, Optional.of("1.0.0"), Optional.of("2.0.0"), false, message, List.of()));
        return this;
    }

    FakeUpgrades upToDate(String name) {
        return module(name, ModuleState.UP_TO_DATE, "");
    }

    FakeUpgrades pending(String name) {
        ModuleName module = new ModuleName(name);
        UpgradePlan.Stage first = new UpgradePlan.Stage(version("1.0.0"), version("1.1.0"), List.of("AddColumn"));
        UpgradePlan.Stage second =
                new UpgradePlan.Stage(version("1.1.0"), version("2.0.0"), List.of("Fill", "DropOld"));
        plans.put(module, new UpgradePlan(module, version("1.0.0"), version("2.0.0"), List.of(first, second)));
        return module(name, ModuleState.PENDING, "An upgrade can be executed.");
    }

    FakeUpgrades failing(String name) {
        failing.add(new ModuleName(name));
        return pending(name);
    }

    @Override
    public List<ModuleStatus> status() {
        return List.copyOf(modules.values());
    }

    @Override
    public Optional<ModuleStatus> status(ModuleName module) {
        return Optional.ofNullable(modules.get(module));
    }

    @Override
    public Optional<UpgradePlan> plan(ModuleName module) {
        return Optional.ofNullable(plans.get(module));
    }

    @Override
    public UpgradeRun execute(ModuleName module) {
        UpgradePlan plan = plan(module)
                .orElseThrow(() -> new SluiceException(
                        ErrorCode.MODULE_NOT_UPGRADABLE, "Cannot upgrade '" + module + "'.", "Correct it."));
        if (failing.contains(module)) {
            module(module.value(), ModuleState.BROKEN, "Changes are left behind.");
            return new UpgradeRun(
                    plan,
                    plan.from(),
                    Duration.ofMillis(7),
                    Optional.of(new SluiceException(ErrorCode.STEP_FAILED, "Step 'Fill' failed.", "Correct it.")));
        }
        plans.remove(module);
        upToDate(module.value());
        return new UpgradeRun(plan, plan.to(), Duration.ofMillis(7), Optional.empty());
    }

    @Override
    public void acceptRepaired(ModuleName module) {
        if (status(module)
                .filter(status -> status.state() == ModuleState.BROKEN)
                .isPresent()) {
            upToDate(module.value());
            return;
        }
        throw new SluiceException(ErrorCode.MODULE_NOT_UPGRADABLE, "'" + module + "' is not broken.", "Leave it.");
    }

    private static SchemaVersion version(String text) {
        return SchemaVersion.parse(text);
    }
}
