package org.sluice.liferay;

import com.liferay.portal.kernel.upgrade.DummyUpgradeStep;
import com.liferay.portal.kernel.upgrade.UpgradeStep;
import com.liferay.portal.upgrade.registry.UpgradeStepRegistrator;
import com.liferay.portal.upgrade.release.SchemaCreator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sluice.api.ErrorCode;
import org.sluice.api.ModuleName;
import org.sluice.api.SchemaVersion;
import org.sluice.api.SluiceException;
import org.sluice.api.spi.Registration;
import org.sluice.api.spi.Step;
import org.sluice.liferay.internal.LiferayStep;
import org.sluice.liferay.internal.SchemaCreatorStep;

/** Asks a registrator, or a schema creator, for what it registers. */
public final class Registrations {
    private static final String NONE = SchemaVersion.NONE.toString();
    private static final String FIRST = "1.0.0";

    private final String source;
    private final Map<ModuleName, List<Registration>> collected = new LinkedHashMap<>();

    private Registrations(String source) {
        this.source = source;
    }

    /**
     * Everything that a registrator registers, by module and in its order.
     *
     * @param own the module of the bundle that the registrator comes from
     * @throws SluiceException with {@link ErrorCode#REGISTRATOR_FAILED} when it throws; then nothing of it counts
     */
    public static Map<ModuleName, List<Registration>> collect(UpgradeStepRegistrator registrator, ModuleName own) {
        Registrations registrations = new Registrations(registrator.getClass().getName());
        Taker taker = registrations.new Taker(own);
        return registrations.collect(own, () -> {
            registrator.register(taker);
            taker.initialize();
        });
    }

    /**
     * The registration that a schema creator is.
     *
     * @param own the module of the bundle that it comes from
     * @throws SluiceException with {@link ErrorCode#REGISTRATOR_FAILED} when it throws
     */
    public static Map<ModuleName, List<Registration>> collect(SchemaCreator creator, ModuleName own) {
        Registrations registrations = new Registrations(creator.getClass().getName());
        return registrations.collect(
                own,
                () -> registrations.add(
                        new ModuleName(creator.getBundleSymbolicName()),
                        NONE,
                        creator.getSchemaVersion(),
                        List.of(new SchemaCreatorStep(creator)),
                        Registration.Kind.WAY));
    }

    private Map<ModuleName, List<Registration>> collect(ModuleName own, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | LinkageError e) { // an edge: a registrator is foreign code
            throw new SluiceException(
                            ErrorCode.REGISTRATOR_FAILED,
                            "Cannot take the upgrade steps of '%s': its registrator '%s' failed: %s."
                                    .formatted(own, source, e),
                            "Mend the registrator, and install the bundle again.",
                            e)
                    .with("module", own.value())
                    .with("registrator", source);
        }
        Map<ModuleName, List<Registration>> copy = new LinkedHashMap<>();
        collected.forEach((module, all) -> copy.put(module, List.copyOf(all)));
        return Collections.unmodifiableMap(copy); // a copy: what a registrator registers later is too late
    }

    /** What the registrator talks to. */
    private final class Taker implements UpgradeStepRegistrator.Registry {
        private final ModuleName own;
        private boolean initialization;

        private Taker(ModuleName own) {
            this.own = own;
        }

        @Override
        public void register(String from, String to, UpgradeStep... steps) {
            add(own, from, to, LiferayStep.all(steps), Registration.Kind.WAY);
        }

        @Override
        public void register(String bundleSymbolicName, String from, String to, UpgradeStep... steps) {
            add(new ModuleName(bundleSymbolicName), from, to, LiferayStep.all(steps), Registration.Kind.WAY);
        }

        @Override
        public void registerInitialization() {
            initialization = true;
        }

        @Override
        public void registerReleaseCreationUpgradeSteps(UpgradeStep... steps) {
            add(own, NONE, NONE, LiferayStep.all(steps), Registration.Kind.RELEASE_CREATION);
        }

        /** The registrator has said all that it says: now it is known which version is the highest. */
        private void initialize() {
            if (initialization) {
                List<Registration> ways = collected.getOrDefault(own, List.of());
                List<Step> nothing = LiferayStep.all(new DummyUpgradeStep());
                add(own, NONE, highest(ways), nothing, Registration.Kind.INITIALIZATION);
            }
        }
    }

    /** A version that cannot be read is a fault of its own, which whoever checks the registrations tells. */
    private static String highest(List<Registration> ways) {
        return ways.stream()
                .filter(way -> way.kind() == Registration.Kind.WAY)
                .flatMap(way -> version(way.to()).stream())
                .max(Comparator.naturalOrder())
                .map(SchemaVersion::toString)
                .orElse(FIRST);
    }

    private static Optional<SchemaVersion> version(String text) {
        try {
            return Optional.of(SchemaVersion.parse(text));
        } catch (SluiceException e) {
            return Optional.empty();
        }
    }

    private void add(ModuleName module, String from, String to, List<Step> steps, Registration.Kind kind) {
        Registration registration = new Registration(
                Objects.requireNonNull(from, "the version to start from"),
                Objects.requireNonNull(to, "the version to lead to"),
                steps,
                source,
                kind);
        collected.computeIfAbsent(module, name -> new ArrayList<>()).add(registration);
    }
}
