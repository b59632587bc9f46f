package org.sluice.liferay;

import com.liferay.portal.kernel.upgrade.UpgradeStep;
import com.liferay.portal.upgrade.registry.UpgradeStepRegistrator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sluice.api.ErrorCode;
import org.sluice.api.ModuleName;
import org.sluice.api.SluiceException;
import org.sluice.api.spi.Registration;
import org.sluice.api.spi.Step;
import org.sluice.liferay.internal.LiferayStep;

/** Asks a registrator for what it registers. */
public final class Registrations {
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
        String source = registrator.getClass().getName();
        Registrations registrations = new Registrations(source);
        try {
            registrator.register(registrations.registry(own));
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
        Map<ModuleName, List<Registration>> collected = new LinkedHashMap<>();
        registrations.collected.forEach((module, all) -> collected.put(module, List.copyOf(all)));
        return Collections.unmodifiableMap(collected); // a copy: what a registrator registers later is too late
    }

    private UpgradeStepRegistrator.Registry registry(ModuleName own) {
        return new UpgradeStepRegistrator.Registry() {
            @Override
            public void register(String from, String to, UpgradeStep... steps) {
                add(own, from, to, steps);
            }

            @Override
            public void register(String bundleSymbolicName, String from, String to, UpgradeStep... steps) {
                add(new ModuleName(bundleSymbolicName), from, to, steps);
            }
        };
    }

    private void add(ModuleName module, String from, String to, UpgradeStep... steps) {
        Registration registration = new Registration(
                Objects.requireNonNull(from, "the version to start from"),
                Objects.requireNonNull(to, "the version to lead to"),
                Arrays.stream(steps).<Step>map(LiferayStep::of).toList(),
                source);
        collected.computeIfAbsent(module, name -> new ArrayList<>()).add(registration);
    }
}
