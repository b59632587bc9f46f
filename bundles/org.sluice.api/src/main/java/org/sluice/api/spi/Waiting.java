package org.sluice.api.spi;

import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/** Who a run tells that it waits for other runs, and who ends that. */
@ConsumerType
public interface Waiting {
    /** Tells nobody, and waits as long as it takes. */
    Waiting SILENT = new Waiting() {
        @Override
        public void tell(Optional<String> reason) {}

        @Override
        public boolean isStopped() {
            return false;
        }
    };

    /**
     * Told when the run begins to wait, and when that is over.
     *
     * @param reason what it waits for; empty when it goes on
     */
    void tell(Optional<String> reason);

    /** Whether the run shall end instead of waiting; asked again and again. */
    boolean isStopped();
}
