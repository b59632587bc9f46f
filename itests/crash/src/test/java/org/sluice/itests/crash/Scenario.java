package org.sluice.itests.crash;

import com.liferay.portal.kernel.upgrade.UpgradeStep;
import java.util.function.Function;
import javax.sql.DataSource;
import org.sluice.testkit.Dataset;
import org.sluice.testkit.ModuleUpgrade;

/**
 * One upgrade, and what it finds.
 *
 * @param name what it is about
 * @param completes whether it does when nobody disturbs it
 */
record Scenario(String name, Dataset dataset, ModuleUpgrade upgrade, boolean completes) {
    static final String MODULE = "com.example.shop";

    /** From 1.0.0 to 2.0.0, with these steps. */
    static Scenario upgrade(String name, Dataset dataset, UpgradeStep... steps) {
        return new Scenario(
                name,
                dataset.released(MODULE, "1.0.0"),
                ModuleUpgrade.of(MODULE, registry -> registry.register("1.0.0", "2.0.0", steps)),
                true);
    }

    /** From 1.0.0 to 2.0.0, with steps that fail by themselves. */
    static Scenario failing(String name, Dataset dataset, UpgradeStep... steps) {
        Scenario completing = upgrade(name, dataset, steps);
        return new Scenario(name, completing.dataset(), completing.upgrade(), false);
    }

    /** From 1.0.0 to 2.0.0, with a step that has a data source injected. */
    static Scenario injected(String name, Dataset dataset, Function<DataSource, UpgradeStep> step) {
        return new Scenario(
                name,
                dataset.released(MODULE, "1.0.0"),
                ModuleUpgrade.withDataSource(
                        MODULE, dataSource -> registry -> registry.register("1.0.0", "2.0.0", step.apply(dataSource))),
                true);
    }

    /** A first installation, with these steps. */
    static Scenario installation(String name, Dataset dataset, UpgradeStep... steps) {
        return new Scenario(
                name, dataset, ModuleUpgrade.of(MODULE, registry -> registry.register("0.0.0", "1.0.0", steps)), true);
    }

    @Override
    public String toString() {
        return name;
    }
}
