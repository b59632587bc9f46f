package org.sluice.api.spi;

import java.sql.Connection;
import java.sql.SQLException;
import org.osgi.annotation.versioning.ProviderType;

/** The right to upgrade a database, as its holder has it. Used by all threads of all runs of the holder. */
@ProviderType
public interface Lease {
    /** Grows with every holder: what an earlier one has left behind has a smaller one. */
    long epoch();

    /**
     * Whether the lease is lost, as far as this process knows without asking the database: another node has it, or it was not
     * renewed for as long as it lives. It never comes back. Asked before each statement of a run.
     */
    boolean lost();

    /**
     * Makes sure, for the rest of the connection's transaction, that nobody else takes the lease. Every transaction that
     * writes what a successor relies on begins with it.
     *
     * @param connection in a transaction, which stays the caller's
     * @throws SQLException when the lease is lost; the transaction must then not be committed
     */
    void guard(Connection connection) throws SQLException;

    /**
     * Records a connection before it changes anything, so that a successor ends it and waits until it is gone.
     *
     * @param connection in auto-commit mode, and afterwards, too
     * @param run which run will use it
     * @throws SQLException when the lease is lost; the connection must then not be used
     */
    void enlist(Connection connection, long run) throws SQLException;
}
