package org.sluice.revert.internal.transaction;

import java.sql.Connection;
import java.sql.SQLException;
import org.sluice.api.spi.Lease;

/** A lease that is held until somebody says that it is lost. Used by one thread. */
final class GrantingLease implements Lease {
    private boolean lost;

    void lose() {
        lost = true;
    }

    @Override
    public long epoch() {
        return 1;
    }

    @Override
    public boolean lost() {
        return lost;
    }

    @Override
    public void guard(Connection connection) throws SQLException {
        if (lost) {
            throw new SQLException("The lease is lost.");
        }
    }

    @Override
    public void enlist(Connection connection, long run) throws SQLException {
        guard(connection);
    }
}
