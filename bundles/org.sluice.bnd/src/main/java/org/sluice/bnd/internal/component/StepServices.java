package org.sluice.bnd.internal.component;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.bnd.internal.Registered;
import org.sluice.bnd.internal.Registered.Kind;

/** Upgrade steps that are services by themselves, and tell their versions in their properties. */
public final class StepServices {
    private static final String STEP = "com.liferay.portal.kernel.upgrade.UpgradeStep";
    private static final String MODULE = "upgrade.bundle.symbolic.name";
    private static final String FROM = "upgrade.from.schema.version";
    private static final String TO = "upgrade.to.schema.version";

    private StepServices() {}

    /** The registrations of such components; steps between the same versions are one. */
    public static List<Registered> of(List<Declared> components) {
        Map<List<String>, Registered> registrations = new LinkedHashMap<>();
        for (Declared component : components) {
            List<String> key = new ArrayList<>();
            List.of(MODULE, FROM, TO).forEach(property -> key.add(component.property(property)));
            if (component.provides().contains(STEP) && key.stream().noneMatch(String::isBlank)) {
                registrations.putIfAbsent(
                        key,
                        new Registered(
                                Kind.STEPS,
                                Optional.of(key.get(0)),
                                Optional.of(key.get(1)),
                                Optional.of(key.get(2)),
                                true,
                                component.implementation(),
                                component.place()));
            }
        }
        return List.copyOf(registrations.values());
    }
}
