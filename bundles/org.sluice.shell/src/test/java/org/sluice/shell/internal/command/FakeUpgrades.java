package org.sluice.shell.internal.command;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.sluice.api.ErrorCode;
import org.sluice.api.ModuleName;
import org.sluice.api.ModuleState;
import org.sluice.api.ModuleStatus;
import org.sluice.api.RunPrice;
import org.sluice.api.SchemaVersion;
import org.sluice.api.SluiceException;
import org.sluice.api.UpgradePlan;
import org.sluice.api.UpgradeRun;
import org.sluice.api.Upgrades;

/** Upgrades that exist in memory: a module with a plan is brought to its target, or fails when it is told to. */
public final class FakeUpgrades implements Upgrades {
    private final Map<ModuleName, ModuleStatus> modules = new TreeMap<>();
    private final Map<ModuleName, UpgradePlan> plans = new TreeMap<>();
    private final Map<ModuleName, RunPrice> prices = new TreeMap<>();
    private final Map<ModuleName, UpgradeRun.Result> failing = new TreeMap<>();

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
        return planned(module, first, second);
    }

    /** Adds a module with a plan whose one step changes files for good. */
    FakeUpgrades irrevocable(String name) {
        UpgradePlan.Stage stage = new UpgradePlan.Stage(
                version("1.0.0"), version("2.0.0"), List.of("Move"), List.of("Step 'Move' cannot be taken back."));
        return planned(new ModuleName(name), stage);
    }

    private FakeUpgrades planned(ModuleName module, UpgradePlan.Stage... stages) {
        plans.put(module, new UpgradePlan(module, version("1.0.0"), version("2.0.0"), List.of(stages)));
        return module(module.value(), ModuleState.PENDING, "An upgrade can be executed.");
    }

    /** Adds a module whose runs end in this way. */
    FakeUpgrades failing(String name, UpgradeRun.Result result) {
        failing.put(new ModuleName(name), result);
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

    /** Sets what the next run of a module with a plan needs. */
    FakeUpgrades priced(String name, Function<UpgradePlan, RunPrice> price) {
        ModuleName module = new ModuleName(name);
        prices.put(module, price.apply(plans.get(module)));
        return this;
    }

    @Override
    public Optional<RunPrice> price(ModuleName module) {
        return Optional.ofNullable(prices.get(module));
    }

    @Override
    public UpgradeRun execute(ModuleName module) {
        UpgradePlan plan = plan(module)
                .orElseThrow(() -> new SluiceException(
                        ErrorCode.MODULE_NOT_UPGRADABLE, "Cannot upgrade '" + module + "'.", "Correct it."));
        UpgradeRun.Result result = failing.getOrDefault(module, UpgradeRun.Result.COMMITTED);
        if (result != UpgradeRun.Result.COMMITTED) {
            ModuleState state = result == UpgradeRun.Result.REVERTED ? ModuleState.REVERTED : ModuleState.BROKEN;
            module(module.value(), state, "The run failed.");
            return new UpgradeRun(
                    plan,
                    plan.from(),
                    Duration.ofMillis(7),
                    result,
                    Optional.of(new SluiceException(ErrorCode.STEP_FAILED, "Step 'Fill' failed.", "Correct it.")));
        }
        plans.remove(module);
        upToDate(module.value());
        return new UpgradeRun(plan, plan.to(), Duration.ofMillis(7), result, Optional.empty());
    }

    @Override
    public UpgradeRun undo(ModuleName module) {
        pending(module.value());
        UpgradePlan plan = plan(module).orElseThrow();
        return new UpgradeRun(plan, plan.from(), Duration.ofMillis(7), UpgradeRun.Result.REVERTED, Optional.empty());
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
