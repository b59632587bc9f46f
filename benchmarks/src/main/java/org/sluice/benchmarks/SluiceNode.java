package org.sluice.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.sluice.api.ModuleName;
import org.sluice.api.UpgradeRun;
import org.sluice.api.spi.ModuleDefinition;
import org.sluice.api.spi.Registration;
import org.sluice.api.spi.ReleaseRecord;
import org.sluice.engine.lease.Attempt;
import org.sluice.engine.lease.HeldLease;
import org.sluice.engine.lease.Leases;
import org.sluice.engine.lease.NodeId;
import org.sluice.engine.lease.Timing;
import org.sluice.engine.plan.ModuleModel;
import org.sluice.engine.plan.Plan;
import org.sluice.engine.plan.Planner;
import org.sluice.engine.run.OpenRuns;
import org.sluice.engine.run.PlanRunner;
import org.sluice.engine.run.PlanRunner.Permit;
import org.sluice.engine.run.RunDatabase;
import org.sluice.engine.run.RunDatabase.Policy;
import org.sluice.engine.store.ReleaseStore;
import org.sluice.engine.store.RunStore;
import org.sluice.revert.AllOrNothing;

/** A node of Sluice that holds the lease of a database and executes upgrades there, without a framework around it. */
final class SluiceNode implements AutoCloseable {
    /** What a failed run did is left as it is. */
    static final Policy NONE = new Policy(false, 0, false);

    private final NodeId id = NodeId.ofThisProcess();
    private final DataSource pool;
    private final RunStore runs;
    private final ReleaseStore releases;
    private final HeldLease lease;
    private int modules;

    SluiceNode(DataSource pool) {
        this.pool = pool;
        this.runs = new RunStore(pool);
        this.releases = new ReleaseStore(pool);
        runs.prepare();
        releases.readAll(); // makes the table
        Attempt attempt = new Leases(pool, id, Timing.USUAL).acquire();
        if (!(attempt instanceof Attempt.Granted granted)) {
            throw new IllegalStateException("The lease of a fresh database is held by somebody else: " + attempt);
        }
        this.lease = granted.lease();
    }

    /** Executes statements as the steps of a module that nobody has seen before, each the only one of its registration. */
    UpgradeRun upgrade(Policy policy, List<String> statements) {
        return upgrade(policy, statements, () -> {});
    }

    /** @param onFailure told when a statement has failed, before anything is taken back */
    UpgradeRun upgrade(Policy policy, List<String> statements, Runnable onFailure) {
        ModuleName module = new ModuleName("org.sluice.bench.m" + ++modules);
        releases.insert(module, version(0), 1, ReleaseRecord.GOOD);
        List<Registration> registrations = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            SqlStep step = new SqlStep(statements.get(i), onFailure);
            registrations.add(new Registration(version(i), version(i + 1), List.of(step), "benchmark"));
        }
        return execute(policy, module, registrations);
    }

    private UpgradeRun execute(Policy policy, ModuleName module, List<Registration> registrations) {
        ModuleModel model =
                ModuleModel.of(new ModuleDefinition(module, Optional.empty(), registrations, List.of(), List.of()));
        Optional<ReleaseRecord> recorded = releases.read(module);
        Plan plan = Planner.assess(model, recorded).plan().orElseThrow();
        RunDatabase database = new RunDatabase(pool, runs, new AllOrNothing(), new OpenRuns(), () -> policy);
        return new PlanRunner(database, closed -> {}, event -> {})
                .run(plan, recorded, new Permit(lease, id.describe(), () -> false));
    }

    private static String version(int number) {
        return "1.0." + number;
    }

    @Override
    public void close() {
        lease.close();
    }
}
