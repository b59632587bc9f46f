package org.sluice.testkit.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.sluice.api.ErrorCode;
import org.sluice.api.ModuleName;
import org.sluice.api.ModuleState;
import org.sluice.api.SluiceException;
import org.sluice.api.UpgradeRun;
import org.sluice.api.spi.ModuleDefinition;
import org.sluice.api.spi.ReleaseRecord;
import org.sluice.api.spi.RevertibleRuns;
import org.sluice.engine.lease.Attempt;
import org.sluice.engine.lease.HeldLease;
import org.sluice.engine.lease.Leases;
import org.sluice.engine.lease.NodeId;
import org.sluice.engine.lease.Timing;
import org.sluice.engine.plan.Assessment;
import org.sluice.engine.plan.ModuleModel;
import org.sluice.engine.plan.Plan;
import org.sluice.engine.plan.Planner;
import org.sluice.engine.run.OpenRuns;
import org.sluice.engine.run.PlanRunner;
import org.sluice.engine.run.PlanRunner.Permit;
import org.sluice.engine.run.RunDatabase;
import org.sluice.engine.run.RunDatabase.Policy;
import org.sluice.engine.run.Settlement;
import org.sluice.engine.store.ReleaseStore;
import org.sluice.engine.store.RunStore;

/**
 * What one process of Sluice does in one database, with the engine's own parts but without its threads: takes the lease,
 * settles what others have left, and executes plans. Used by one thread; closed, it gives the lease back.
 */
public final class Node implements AutoCloseable {
    private static final int BROKEN_LEASES = 5;

    private final NodeId id = NodeId.ofThisProcess();
    private final OpenRuns open = new OpenRuns();
    private final DataSource dataSource;
    private final RunStore runs;
    private final ReleaseStore releases;
    private final RunDatabase database;
    private final Leases leases;
    private Optional<HeldLease> held = Optional.empty();

    public Node(DataSource dataSource, RevertibleRuns revertible) {
        this.dataSource = dataSource;
        this.runs = new RunStore(dataSource);
        this.releases = new ReleaseStore(dataSource);
        this.database = new RunDatabase(dataSource, runs, revertible, open, () -> Policy.ALWAYS);
        this.leases = new Leases(dataSource, id, Timing.USUAL);
    }

    /**
     * A module's upgrade.
     *
     * @param module its name
     * @param maker makes its definition by a registrator that has the data source injected
     */
    public record Definition(ModuleName module, Function<DataSource, ModuleDefinition> maker) {}

    /** Takes the lease and settles what is unsettled; makes the tables of Sluice that are missing. */
    public HeldLease begin(Definition definition) {
        runs.prepare();
        HeldLease lease = acquire();
        held = Optional.of(lease);
        KnownEffects effects = new KnownEffects(model(definition));
        new Settlement(database).settleAll(lease, effects::of);
        return lease;
    }

    /**
     * Executes what leads a module from its recorded version to the end; stops where that is not reached.
     *
     * @param between told after each run
     * @throws SluiceException when there is no way, or a run could not begin
     */
    public List<UpgradeRun> execute(Definition definition, Consumer<UpgradeRun> between) {
        HeldLease lease = begin(definition);
        PlanRunner runner = new PlanRunner(database, module -> {}, event -> {});
        List<UpgradeRun> executed = new ArrayList<>();
        releases.readAll(); // makes the table
        for (ModuleModel model = model(definition); ; model = model.created()) {
            Optional<ReleaseRecord> recorded = releases.read(model.module());
            Optional<Plan> plan = plan(model, recorded);
            if (plan.isEmpty()) {
                return executed;
            }
            UpgradeRun run = runner.run(plan.get(), recorded, new Permit(lease, id.describe(), () -> false));
            executed.add(run);
            between.accept(run);
            if (!run.completed()) {
                return executed;
            }
        }
    }

    @Override
    public void close() {
        held.ifPresent(HeldLease::close);
        held = Optional.empty();
    }

    private ModuleModel model(Definition definition) {
        return ModuleModel.of(definition.maker().apply(InjectedDataSource.of(dataSource, definition.module(), open)));
    }

    private static Optional<Plan> plan(ModuleModel model, Optional<ReleaseRecord> recorded) {
        if (recorded.isPresent() && !recorded.get().good()) {
            throw noWay(model, Planner.unresolved(recorded.get()).toString());
        }
        Assessment assessment = Planner.assess(model, recorded);
        if (assessment.state() != ModuleState.PENDING && assessment.state() != ModuleState.UP_TO_DATE) {
            throw noWay(model, assessment.message());
        }
        return assessment.plan();
    }

    private static SluiceException noWay(ModuleModel model, String reason) {
        return new SluiceException(
                ErrorCode.RUN_FAILED,
                "Cannot upgrade '%s': %s".formatted(model.module(), reason),
                "Mend the registrator, the required version or the dataset.");
    }

    /** Whoever has the lease is dead here: a person would break it, or wait until it expires. */
    private HeldLease acquire() {
        for (int attempt = 1; ; attempt++) {
            Attempt result = leases.acquire();
            if (result instanceof Attempt.Granted granted) {
                return granted.lease();
            }
            if (attempt == BROKEN_LEASES) {
                throw new IllegalStateException("The lease is still held after it was broken %d times: %s"
                        .formatted(attempt, ((Attempt.Refused) result).holder()));
            }
            leases.breakLease();
        }
    }
}
