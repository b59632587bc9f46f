package com.liferay.portal.upgrade.registry;

import com.liferay.portal.kernel.upgrade.UpgradeStep;

/** A whiteboard service that names a module's upgrade steps: from which version, to which version. */
public interface UpgradeStepRegistrator {
    /** Called once, when the service comes; the steps are executed later. */
    void register(Registry registry);

    /**
     * Takes registrations. Sluice's own takes all of them; one that is only a lambda, as in a module's unit test, takes
     * what leads from one version to another, and leaves the rest.
     */
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

        /**
         * Lets a new installation begin at the highest version that is registered, without a step: {@code 0.0.0} to that,
         * or to {@code 1.0.0} when nothing is registered. Where the bundle brings scripts that make its schema, they count
         * instead.
         */
        default void registerInitialization() {}

        /** The name that {@link #registerReleaseCreationUpgradeSteps} had at first. */
        default void registerInitialDeploymentUpgradeSteps(UpgradeStep... upgradeSteps) {
            registerReleaseCreationUpgradeSteps(upgradeSteps);
        }

        /** Registers steps that are executed once, when the module has no release yet, before anything else. */
        default void registerReleaseCreationUpgradeSteps(UpgradeStep... upgradeSteps) {}
    }
}
