package org.sluice.revert.internal.journal;

import java.sql.Connection;
import java.sql.SQLException;
import org.sluice.api.spi.Lease;

/** A lease that nobody else wants, until it is taken away. */
public final class GrantedLease implements Lease {
    private volatile boolean lost;

    void lose() {
        lost = true;
    }

    void regain() {
        lost = false;
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
