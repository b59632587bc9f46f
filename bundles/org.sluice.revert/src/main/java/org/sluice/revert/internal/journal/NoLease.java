package org.sluice.revert.internal.journal;

import java.sql.Connection;
import org.sluice.api.spi.Lease;

/** Stands for the lease where nothing is going to be written. */
enum NoLease implements Lease {
    READING;

    @Override
    public long epoch() {
        return 0;
    }

    @Override
    public boolean lost() {
        return false;
    }

    @Override
    public void guard(Connection connection) {
        throw new IllegalStateException("Nothing may be written without the lease.");
    }

    @Override
    public void enlist(Connection connection, long run) {
        // nobody has to end a connection that only reads
    }
}
