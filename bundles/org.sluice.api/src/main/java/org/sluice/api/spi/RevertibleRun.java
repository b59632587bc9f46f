package org.sluice.api.spi;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.osgi.annotation.versioning.ProviderType;

/** One run whose changes can all be taken back until they are committed. */
@ProviderType
public interface RevertibleRun extends AutoCloseable {
    /**
     * The only road of the run's steps to the database: connections in auto-commit mode, for any number of threads. What
     * cannot be taken back is refused with an {@link SQLException} that names it, before it does harm.
     */
    DataSource dataSource();

    /**
     * Whether all that it needs to be undone stays after its commit, as its ticket wanted; a run that is one transaction leaves
     * nothing.
     */
    default boolean isKept() {
        return false;
    }

    /**
     * The commit point: executes the work and commits it together with all that the steps did, or fails and leaves it to
     * be reverted. Called once, after the last step; the connections of the steps are of no use any more.
     */
    void commit(SqlWork work) throws SQLException;

    /** Ends every connection of the steps; where the run is one transaction that is not committed, it is rolled back. */
    @Override
    void close();
}
