package com.liferay.portal.upgrade.registry;

import com.liferay.portal.kernel.upgrade.UpgradeStep;

/** A whiteboard service that names a module's upgrade steps: from which version, to which version. */
public interface UpgradeStepRegistrator {
    /** Called once, when the service comes; the steps are executed later. */
    void register(Registry registry);

    /** Takes registrations. */
    @FunctionalInterface
    interface Registry {
        /** Registers steps for the module whose bundle the registrator comes from. */
        void register(String fromSchemaVersionString, String toSchemaVersionString, UpgradeStep... upgradeSteps);

        /** Registers steps for the module of this symbolic name. */
        default void register(
                String bundleSymbolicName,
                String fromSchemaVersionString,
                String toSchemaVersionString,
                UpgradeStep... upgradeSteps) {
            register(fromSchemaVersionString, toSchemaVersionString, upgradeSteps);
        }
    }
}
