package org.sluice.api;

import java.time.Instant;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The service that tells how the configured database is doing, also while there is none to connect to. */
@ProviderType
public interface Database {
    Status status();

    /** Whether there are connections to be had. */
    enum State {
        /** Connections are to be had. */
        CONNECTED,
        /** The database does not answer or refuses the login; it is tried again and again. */
        WAITING,
        /** The configuration must be changed first. */
        MISCONFIGURED
    }

    /**
     * How the database is doing.
     *
     * @param state whether there are connections to be had
     * @param target which database, as which user, for people; never a password
     * @param since when this state began
     * @param fault what keeps it from being connected; absent when it is
     */
    record Status(State state, String target, Instant since, Optional<Fault> fault) {}
}
