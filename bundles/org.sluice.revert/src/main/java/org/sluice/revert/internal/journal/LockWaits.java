package org.sluice.revert.internal.journal;

import java.sql.Connection;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells for whose lock a statement waited too long.
 *
 * @param connection another one than that of the statement
 */
record LockWaits(Connection connection, JournalDialect dialect) {
    private static final Logger LOG = LoggerFactory.getLogger(LockWaits.class);

    /** Who can be named, for people; blank when the failure is none of this kind, or nobody is known. */
    String holders(SQLException failure) {
        try {
            return dialect.isLockTimeout(failure) ? dialect.lockHolders(connection) : "";
        } catch (SQLException e) { // the failure itself matters more
            LOG.debug("Who has the lock cannot be told", e);
            return "";
        }
    }
}
