package org.sluice.testkit;

import com.liferay.portal.upgrade.registry.UpgradeStepRegistrator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.sluice.api.ModuleName;
import org.sluice.api.SluiceException;
import org.sluice.api.UpgradeRun;
import org.sluice.api.spi.ModuleDefinition;
import org.sluice.api.spi.Registration;
import org.sluice.api.spi.ReleaseRecord;
import org.sluice.engine.store.ReleaseStore;
import org.sluice.liferay.Registrations;
import org.sluice.revert.AllOrNothing;
import org.sluice.testkit.internal.Node;

/**
 * The upgrade of one module, as its registrator has it. Immutable.
 *
 * <pre>{@code
 * UpgradeOutcome outcome = ModuleUpgrade.of("com.acme.orders", new OrdersUpgrade()).executeOn(dataSource);
 *
 * assertThat(outcome.after()).contains("2.0.0");
 * }</pre>
 */
public final class ModuleUpgrade {
    private final ModuleName module;
    private final Function<DataSource, UpgradeStepRegistrator> registrator;
    private final Optional<String> requirement;

    private ModuleUpgrade(
            ModuleName module, Function<DataSource, UpgradeStepRegistrator> registrator, Optional<String> requirement) {
        this.module = module;
        this.registrator = registrator;
        this.requirement = requirement;
    }

    /**
     * The upgrade that a registrator registers.
     *
     * @param module the symbolic name of the module's bundle
     */
    public static ModuleUpgrade of(String module, UpgradeStepRegistrator registrator) {
        return withDataSource(module, dataSource -> registrator);
    }

    /**
     * The upgrade of a registrator that has a data source injected: one is made for each execution.
     *
     * @param module the symbolic name of the module's bundle
     * @param registrator makes it for a data source, whose connections belong to the run while one is on
     */
    public static ModuleUpgrade withDataSource(
            String module, Function<DataSource, UpgradeStepRegistrator> registrator) {
        return new ModuleUpgrade(new ModuleName(module), registrator, Optional.empty());
    }

    /** The same upgrade for a bundle with this value of the header {@code Liferay-Require-SchemaVersion}. */
    public ModuleUpgrade requiring(String schemaVersion) {
        return new ModuleUpgrade(module, registrator, Optional.of(schemaVersion));
    }

    /**
     * Executes what leads from the recorded version to the end, all or nothing, as Sluice does. What an earlier execution has
     * left that broke off is settled before.
     *
     * @throws SluiceException when there is no way to execute it, or a run could not begin
     */
    public UpgradeOutcome executeOn(DataSource dataSource) {
        try (Node node = new Node(dataSource, new AllOrNothing())) {
            ReleaseStore releases = new ReleaseStore(dataSource);
            releases.readAll(); // makes the table
            Optional<String> before = releases.read(module).map(ReleaseRecord::schemaVersion);
            List<UpgradeRun> runs = node.execute(definition(), run -> {});
            return new UpgradeOutcome(before, releases.read(module).map(ReleaseRecord::schemaVersion), runs);
        }
    }

    Node.Definition definition() {
        return new Node.Definition(module, this::define);
    }

    private ModuleDefinition define(DataSource dataSource) {
        List<Registration> registrations =
                Registrations.collect(registrator.apply(dataSource), module).getOrDefault(module, List.of());
        return new ModuleDefinition(module, requirement, registrations, List.of(), List.of());
    }

    /** The module's symbolic name. */
    @Override
    public String toString() {
        return module.value();
    }
}
