package org.sluice.engine.lease;

import java.util.Optional;

/**
 * What is recorded of the lease.
 *
 * @param epoch how many holders there have been
 * @param last who had it last; empty when that node has given it back
 * @param alive whether the last one renewed it in time
 */
record LeaseRow(long epoch, Optional<Holder> last, boolean alive) {
    /** Who has it now. */
    Optional<Holder> holder() {
        return last.filter(some -> alive);
    }
}
