package org.sluice.api.spi;

import org.osgi.annotation.versioning.ProviderType;
import org.sluice.api.ModuleName;

/**
 * Takes in the modules that the framework's bundles define.
 *
 * <p>Calls return at once; what follows from them (a check, a run, a gate that opens) happens on other threads.
 */
@ProviderType
public interface ModuleRegistry {
    /** Sets a module's definition in place of the one it had. */
    void define(ModuleDefinition definition);

    /** Forgets a module's definition. Its data and its release stay. */
    void forget(ModuleName module);
}
