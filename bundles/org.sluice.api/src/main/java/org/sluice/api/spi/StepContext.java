package org.sluice.api.spi;

import java.util.function.Supplier;
import javax.sql.DataSource;
import org.osgi.annotation.versioning.ProviderType;
import org.sluice.api.ModuleName;

/** What a step may use while it runs; of no use after that. */
@ProviderType
public interface StepContext {
    /** The module that is being upgraded. */
    ModuleName module();

    /** The run's connections, in auto-commit mode. Whoever takes one closes it. */
    DataSource dataSource();

    /** The recorded releases, written with the run's connections: what a step writes is reverted with the run. */
    Releases releases();

    /** Grows with every statement of the run that may have changed the schema: what was read of it before is stale then. */
    long schemaRevision();

    /** The one object of a type that the steps of a run share; made when the first of them asks, dropped with the run. */
    <T> T shared(Class<T> type, Supplier<T> maker);
}
