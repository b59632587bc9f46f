package org.sluice.liferay.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.sluice.api.ErrorCode;
import org.sluice.api.ModuleName;
import org.sluice.api.SluiceException;
import org.sluice.api.spi.StepContext;
import org.sluice.liferay.internal.settings.RegisteredSettings;

/**
 * Which run the calling code belongs to: the one place for the state that Liferay's static API needs.
 *
 * <p>A run is found on its own thread and on threads that were started from it; elsewhere, such as in a pool that was
 * there before, it is the active run of the module whose bundle the calling code comes from. There is no other guess.
 */
public final class RunContext {
    private static final InheritableThreadLocal<Optional<StepContext>> CURRENT = new InheritableThreadLocal<>() {
        @Override
        protected Optional<StepContext> initialValue() {
            return Optional.empty();
        }
    };
    private static final Map<ModuleName, StepContext> ACTIVE = new ConcurrentHashMap<>();
    private static final RegisteredSettings SETTINGS = new RegisteredSettings();
    private static final StackWalker CALLERS = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    private RunContext() {}

    /** The settings that modules have made known. They belong to no run: a registrator may register them before one. */
    public static RegisteredSettings settings() {
        return SETTINGS;
    }

    /** Work that may throw anything. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    /** Does work that finds this context. */
    static void within(StepContext context, Work work) throws Exception {
        Optional<StepContext> outer = CURRENT.get();
        CURRENT.set(Optional.of(context));
        ACTIVE.put(context.module(), context);
        try {
            work.run();
        } finally {
            ACTIVE.remove(context.module());
            CURRENT.set(outer);
        }
    }

    /**
     * The context of the run that the calling code belongs to.
     *
     * @throws SluiceException with {@link ErrorCode#OUTSIDE_OF_A_RUN} when it belongs to none
     */
    public static StepContext current() {
        return find().orElseThrow(RunContext::outside);
    }

    /** The context of the run that the calling code belongs to; empty when it belongs to none. */
    static Optional<StepContext> find() {
        return CURRENT.get().filter(RunContext::isActive).or(RunContext::ofCaller);
    }

    /** A thread that outlives the run from which it was started has inherited a context that is of no use any more. */
    private static boolean isActive(StepContext context) {
        return ACTIVE.get(context.module()) == context;
    }

    private static Optional<StepContext> ofCaller() {
        List<StepContext> found = CALLERS.walk(frames -> frames.flatMap(frame -> ofBundle(frame.getDeclaringClass()))
                .distinct()
                .limit(2)
                .toList());
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static Stream<StepContext> ofBundle(Class<?> type) {
        return Optional.ofNullable(FrameworkUtil.getBundle(type))
                .map(Bundle::getSymbolicName)
                .map(name -> ACTIVE.get(new ModuleName(name)))
                .stream();
    }

    private static SluiceException outside() {
        return new SluiceException(
                ErrorCode.OUTSIDE_OF_A_RUN,
                "Cannot give a connection: the thread '%s' belongs to no upgrade that is running."
                        .formatted(Thread.currentThread().getName()),
                "Use the upgrade API inside of an upgrade step, and a DataSource service elsewhere.");
    }
}
