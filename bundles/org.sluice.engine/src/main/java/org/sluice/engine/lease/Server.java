package org.sluice.engine.lease;

import java.lang.management.ManagementFactory;
import java.time.Instant;

/**
 * What differs between databases; {@link Servers} chooses.
 *
 * @param clock an expression for the time there: milliseconds since 1970 in UTC, whatever the zone of the session is
 * @param sharedLock what makes a query lock the row that it reads against changes until the transaction ends, while others
 *     may do the same; blank where only a change of the row does
 * @param sessions its sessions
 * @param embedded whether it lives in this process, and no other one has it open: then its clock is ours, too
 */
record Server(String clock, String sharedLock, Sessions sessions, boolean embedded) {
    /**
     * Before this time nothing was done by a node that lives: what an earlier process has left in an embedded database need
     * not be waited for. The beginning of time where others may be on.
     */
    Instant dawn() {
        return embedded
                ? Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime())
                : Instant.EPOCH;
    }
}
