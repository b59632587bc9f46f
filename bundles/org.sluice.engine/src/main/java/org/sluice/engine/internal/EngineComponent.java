package org.sluice.engine.internal;

import java.util.Dictionary;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.condition.Condition;
import org.osgi.service.metatype.annotations.Designate;
import org.sluice.api.Database;
import org.sluice.api.ModuleName;
import org.sluice.api.ModuleStatus;
import org.sluice.api.RunHistory;
import org.sluice.api.RunInfo;
import org.sluice.api.RunPrice;
import org.sluice.api.UpgradeListener;
import org.sluice.api.UpgradeLock;
import org.sluice.api.UpgradePlan;
import org.sluice.api.UpgradeRun;
import org.sluice.api.Upgrades;
import org.sluice.api.spi.ActiveRuns;
import org.sluice.api.spi.Gate;
import org.sluice.api.spi.ModuleDefinition;
import org.sluice.api.spi.ModuleRegistry;
import org.sluice.api.spi.Releases;
import org.sluice.api.spi.RevertibleRuns;
import org.sluice.engine.plan.Plan;

/** The engine as services. Always there, also without a database: it then says what it waits for. */
@Component(
        immediate = true,
        configurationPid = EngineConfiguration.PID,
        service = {
            Upgrades.class,
            RunHistory.class,
            UpgradeLock.class,
            ModuleRegistry.class,
            Releases.class,
            ActiveRuns.class
        })
@Designate(ocd = EngineConfiguration.class)
public final class EngineComponent extends LiveReleases
        implements Upgrades, RunHistory, UpgradeLock, ModuleRegistry, ActiveRuns {
    private final Engine engine;
    private final RecordedRuns recorded;

    @Activate
    public EngineComponent(
            BundleContext context, @Reference RevertibleRuns revertible, EngineConfiguration configuration) {
        this(new Engine(EngineSettings.of(configuration), revertible, () -> announce(context)));
    }

    private EngineComponent(Engine engine) {
        super(engine);
        this.engine = engine;
        this.recorded =
                new RecordedRuns(engine.coordinator()::connectedSession, () -> engine.tell(Coordinator::reload));
    }

    @Modified
    void modified(EngineConfiguration configuration) {
        engine.configure(EngineSettings.of(configuration));
    }

    @Deactivate
    void deactivate() {
        engine.close();
    }

    @Reference(
            target = "(sluice.datasource=default)",
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void bindDataSource(DataSource dataSource) {
        engine.connect(dataSource);
    }

    void unbindDataSource(DataSource dataSource) {
        engine.disconnect(dataSource);
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void bindDatabase(Database database) {
        engine.watch(database);
    }

    void unbindDatabase(Database database) {
        engine.unwatch(database);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindGate(Gate gate) {
        engine.add(gate);
    }

    void unbindGate(Gate gate) {
        engine.remove(gate);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindListener(UpgradeListener listener) {
        engine.listeners().add(listener);
    }

    void unbindListener(UpgradeListener listener) {
        engine.listeners().remove(listener);
    }

    @Override
    public List<ModuleStatus> status() {
        return engine.coordinator().readings().status();
    }

    @Override
    public Optional<ModuleStatus> status(ModuleName module) {
        return engine.coordinator().readings().status(module);
    }

    @Override
    public Optional<UpgradePlan> plan(ModuleName module) {
        return engine.coordinator().readings().plan(module).map(Plan::describe);
    }

    @Override
    public Optional<RunPrice> price(ModuleName module) {
        return engine.price(module);
    }

    @Override
    public UpgradeRun execute(ModuleName module) {
        return engine.await(engine.call(coordinator -> coordinator.execute(module)));
    }

    @Override
    public UpgradeRun undo(ModuleName module) {
        return engine.await(engine.call(coordinator -> coordinator.undo(module)));
    }

    @Override
    public void acceptRepaired(ModuleName module) {
        engine.call(coordinator -> {
            coordinator.acceptRepaired(module);
            return module;
        });
    }

    @Override
    public List<RunInfo> latest(int most) {
        return recorded.latest(most);
    }

    @Override
    public RunInfo undoable(ModuleName module) {
        return recorded.undoable(module);
    }

    @Override
    public Optional<RunInfo.Details> find(long run) {
        return recorded.find(run);
    }

    @Override
    public Optional<DataSource> of(ModuleName module) {
        return engine.openRuns().of(module);
    }

    @Override
    public Optional<Holder> holder() {
        return recorded.holder();
    }

    @Override
    public Optional<Holder> breakUp() {
        return recorded.breakUp();
    }

    @Override
    public void define(ModuleDefinition definition) {
        engine.tell(coordinator -> coordinator.define(definition));
    }

    @Override
    public void forget(ModuleName module) {
        engine.tell(coordinator -> coordinator.forget(module));
    }

    private static Runnable announce(BundleContext context) {
        Dictionary<String, String> properties =
                FrameworkUtil.asDictionary(Map.of(Condition.CONDITION_ID, RELEASES_PUBLISHED));
        return context.registerService(Condition.class, Condition.INSTANCE, properties)::unregister;
    }
}
