package org.sluice.api.spi;

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
}
