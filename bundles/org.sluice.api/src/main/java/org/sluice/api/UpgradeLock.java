package org.sluice.api;

import java.time.Instant;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The service that shows who has the right to upgrade the database, which one node has at a time. */
@ProviderType
public interface UpgradeLock {
    /**
     * Who has it.
     *
     * @param node the node's own name
     * @param since when it was taken, by the database's clock
     * @param activity which module is upgraded, at which step; empty when that is not known yet
     */
    record Holder(String node, Instant since, String activity) {}

    /** Who has it now. */
    Optional<Holder> holder();

    /**
     * Takes it away from whoever has it, ends its connections, and settles what it has left. To be used when the node is
     * known to be gone: one that is alive loses the run that it is executing.
     *
     * @return who had it
     * @throws SluiceException when the holder's connections cannot be ended, or its runs not be settled
     */
    Optional<Holder> breakUp();
}
