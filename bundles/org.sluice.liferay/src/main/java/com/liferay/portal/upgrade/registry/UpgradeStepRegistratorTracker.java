package com.liferay.portal.upgrade.registry;

import com.liferay.portal.kernel.upgrade.UpgradeStep;
import java.util.Collections;
import java.util.Dictionary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.sluice.liferay.StepServices;
import org.sluice.liferay.internal.StepSequence;

/** Registers steps without a registrator, as bundles for Liferay 7.0 and 7.1 do: by publishing them as services. */
public class UpgradeStepRegistratorTracker {
    /** Registers steps for a module until the services that this gives are unregistered. */
    public static List<ServiceRegistration<UpgradeStep>> register(
            BundleContext bundleContext,
            String bundleSymbolicName,
            String fromSchemaVersionString,
            String toSchemaVersionString,
            UpgradeStep... upgradeSteps) {
        return register(
                bundleContext,
                bundleSymbolicName,
                fromSchemaVersionString,
                toSchemaVersionString,
                FrameworkUtil.asDictionary(Map.of()),
                upgradeSteps);
    }

    /**
     * Registers steps for a module until the services that this gives are unregistered.
     *
     * @param properties further properties of the services
     * @return one service for all of the steps: so nobody ever sees some of them without the others
     */
    public static List<ServiceRegistration<UpgradeStep>> register(
            BundleContext bundleContext,
            String bundleSymbolicName,
            String fromSchemaVersionString,
            String toSchemaVersionString,
            Dictionary<String, Object> properties,
            UpgradeStep... upgradeSteps) {
        Map<String, Object> all = new HashMap<>();
        all.put(StepServices.DATABASE, StepServices.ANY_DATABASE);
        Collections.list(properties.keys()).forEach(key -> all.put(key, properties.get(key)));
        all.put(StepServices.MODULE, bundleSymbolicName);
        all.put(StepServices.FROM, fromSchemaVersionString);
        all.put(StepServices.TO, toSchemaVersionString);
        UpgradeStep sequence = new StepSequence(List.of(upgradeSteps));
        return List.of(bundleContext.registerService(UpgradeStep.class, sequence, FrameworkUtil.asDictionary(all)));
    }
}
