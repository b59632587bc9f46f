package org.sluice.tracker.internal.diary;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.api.ModuleName;
import org.sluice.api.UpgradeEvent;
import org.sluice.api.UpgradeListener;
import org.sluice.tracker.internal.QuietPeriod;
import org.sluice.tracker.internal.RuntimeChanges;
import org.sluice.tracker.internal.TrackerConfiguration;
import org.sluice.tracker.internal.gate.GateObserver;

/**
 * Writes the operator's diary. Runs are told at once; states, gates and the components behind them when it has become
 * quiet, so that a thousand modules that are up to date are one line.
 *
 * <p>Safe for use by several threads; the pages are guarded by this.
 */
@Component(
        service = {UpgradeListener.class, GateObserver.class},
        immediate = true,
        configurationPid = TrackerConfiguration.PID)
public final class Diary implements UpgradeListener, GateObserver {
    private static final Logger LOG = LoggerFactory.getLogger("org.sluice.diary");

    private final Consumer<Line> out;
    private final GatedComponents components;
    private final StatePage states = new StatePage();
    private final GatePage gates = new GatePage();
    private final QuietPeriod quiet;
    private final RuntimeChanges changes;

    @Activate
    public Diary(
            BundleContext context, @Reference ServiceComponentRuntime runtime, TrackerConfiguration configuration) {
        this(context, runtime, Duration.ofMillis(configuration.diary_period()), Diary::write);
    }

    Diary(BundleContext context, ServiceComponentRuntime runtime, Duration quietPeriod, Consumer<Line> out) {
        this.out = out;
        this.components = new GatedComponents(runtime);
        this.quiet = new QuietPeriod("sluice-diary", quietPeriod, this::turn);
        this.changes = new RuntimeChanges(context, quiet::signal);
    }

    @Deactivate
    void deactivate() {
        changes.close();
        quiet.close();
    }

    @Override
    public void onEvent(UpgradeEvent event) {
        RunLines.of(event).forEach(out);
        if (event instanceof UpgradeEvent.StatusChanged changed) {
            synchronized (this) {
                states.add(changed.status());
            }
            quiet.signal();
        } else if (event instanceof UpgradeEvent.RunFinished finished) {
            finished.run().failure().ifPresent(cause -> LOG.debug("The run failed", cause));
            synchronized (this) {
                states.ended(finished.run());
            }
        }
    }

    @Override
    public void opened(ModuleName module, Version version) {
        synchronized (this) {
            gates.add(module, version);
        }
        quiet.signal();
    }

    private void turn() {
        List<Line> lines = new ArrayList<>();
        synchronized (this) {
            lines.addAll(states.turn());
            lines.addAll(gates.turn());
        }
        lines.addAll(components.turn());
        lines.forEach(out);
    }

    private static void write(Line line) {
        LOG.atLevel(line.level()).log(line.text());
    }
}
