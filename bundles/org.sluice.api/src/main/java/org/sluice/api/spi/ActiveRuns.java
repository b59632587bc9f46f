package org.sluice.api.spi;

import java.util.Optional;
import javax.sql.DataSource;
import org.osgi.annotation.versioning.ProviderType;
import org.sluice.api.ModuleName;

/** Tells where the code of a module takes its connections from while the module is upgraded: what it does then belongs to the run. */
@ProviderType
public interface ActiveRuns {
    /** The connections of the run that executes a module's steps now; empty when none does. */
    Optional<DataSource> of(ModuleName module);
}
