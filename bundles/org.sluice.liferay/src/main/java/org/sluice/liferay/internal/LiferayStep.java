package org.sluice.liferay.internal;

import com.liferay.portal.kernel.upgrade.DummyUpgradeProcess;
import com.liferay.portal.kernel.upgrade.DummyUpgradeStep;
import com.liferay.portal.kernel.upgrade.UpgradeProcess;
import com.liferay.portal.kernel.upgrade.UpgradeStep;
import java.sql.Connection;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sluice.api.OutsideEffect;
import org.sluice.api.spi.Step;
import org.sluice.api.spi.StepContext;
import org.sluice.sql.trace.Rehearsal;

/**
 * A step that was written for Liferay.
 *
 * @param name the name of its class, and what a process says that it does
 * @param step the step
 */
public record LiferayStep(String name, UpgradeStep step) implements Step {
    private static final Set<Class<?>> NOTHING = Set.of(DummyUpgradeStep.class, DummyUpgradeProcess.class);
    private static final String OWN_CONNECTION = "a connection of its own (java.sql.DriverManager)";

    /** Steps as the engine executes them: a process with what comes before and after it, a sequence as its parts. */
    public static List<Step> all(UpgradeStep... steps) {
        return Arrays.stream(steps).flatMap(LiferayStep::expand).toList();
    }

    private static Stream<Step> expand(UpgradeStep step) {
        if (step instanceof StepSequence sequence) {
            return sequence.steps().stream().flatMap(LiferayStep::expand);
        }
        if (step instanceof UpgradeProcess process) {
            return Arrays.stream(process.getUpgradeSteps())
                    .flatMap(each -> each == process ? Stream.of(of(each)) : expand(each));
        }
        return Stream.of(of(step));
    }

    private static Step of(UpgradeStep step) {
        return new LiferayStep(step instanceof UpgradeProcess ? String.valueOf(step) : name(step.getClass()), step);
    }

    @Override
    public Optional<OutsideEffect> outsideEffect() {
        return step instanceof OutsideEffect effect ? Optional.of(effect) : Optional.empty();
    }

    @Override
    public Optional<String> bypass() {
        return bypass(step.getClass());
    }

    @Override
    public Optional<List<String>> statements(Connection connection) throws Exception {
        if (NOTHING.contains(step.getClass())) {
            return Optional.of(List.of());
        }
        return step instanceof Rehearsed rehearsed
                ? Optional.of(Rehearsal.of(connection, rehearsed::execute))
                : Optional.empty();
    }

    @Override
    public void execute(StepContext context) throws Exception {
        RunContext.within(context, () -> step.upgrade(new StepProcessContext()));
    }

    /** What code of a module may use past the run. */
    static Optional<String> bypass(Class<?> type) {
        return OwnConnections.mayBeOpenedBy(type) ? Optional.of(OWN_CONNECTION) : Optional.empty();
    }

    /** The class that a lambda was written in says more than the name that the virtual machine gives it. */
    static String name(Class<?> type) {
        int lambda = type.getName().indexOf("$$Lambda");
        return lambda < 0 ? type.getName() : type.getName().substring(0, lambda) + " (lambda)";
    }
}
