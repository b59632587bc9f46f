package org.sluice.api;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The service that knows every module's status and executes upgrades.
 *
 * <p>Safe for use by several threads. Reading a status does not read the database.
 */
@ProviderType
public interface Upgrades {
    /**
     * The {@code osgi.condition.id} of the {@code Condition} service that is registered once the releases of all modules
     * are read and published.
     */
    String RELEASES_PUBLISHED = "org.sluice.releases.published";

    /** The status of every module that has a bundle, a registration or a recorded release, by name. */
    List<ModuleStatus> status();

    /** The status of one module; empty when nothing is known of it. */
    Optional<ModuleStatus> status(ModuleName module);

    /** What {@link #execute} would do now; empty when there is nothing to do or nothing can be done. */
    Optional<UpgradePlan> plan(ModuleName module);

    /**
     * What the next run of the module needs to be able to be taken back; empty when there is no plan. Reads the database, and
     * changes nothing; what the database does not tell is not known then.
     */
    Optional<RunPrice> price(ModuleName module);

    /**
     * Executes the module's plan and waits until it ends; a run that fails is a result, not an exception.
     *
     * @throws SluiceException with {@link ErrorCode#MODULE_UNKNOWN} or {@link ErrorCode#MODULE_NOT_UPGRADABLE} when
     *     there is no plan, or with {@link ErrorCode#COPIES_DO_NOT_FIT}; nothing was changed then
     */
    UpgradeRun execute(ModuleName module);

    /**
     * Takes back the module's last upgrade, the database's last one, though it was committed: schema and data are then as
     * they were when it began, so that what was written since, to the tables that it had changed, is lost. Waits until that
     * is done.
     *
     * @throws SluiceException with {@link ErrorCode#UNDO_REFUSED} when it cannot be undone; nothing was changed then
     */
    UpgradeRun undo(ModuleName module);

    /**
     * Takes a person's word that the data of a {@link ModuleState#BROKEN} module are in order at its recorded version,
     * and opens its gate again. Executes nothing by itself; with auto-run on, a pending plan follows.
     *
     * @throws SluiceException with {@link ErrorCode#MODULE_NOT_UPGRADABLE} when the module is not broken
     */
    void acceptRepaired(ModuleName module);
}
