package org.sluice.engine.lease;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sluice.api.ErrorCode;
import org.sluice.api.SluiceException;
import org.sluice.engine.lease.SessionRows.Enlisted;

/** Ends the connections that former holders of the lease have enlisted, and waits until nothing of them is left. */
final class FormerSessions {
    private static final Duration POLL = Duration.ofMillis(100);

    private final LeaseDatabase database;
    private final Duration patience;

    FormerSessions(LeaseDatabase database, Duration patience) {
        this.database = database;
        this.patience = patience;
    }

    /**
     * Ends those of all holders before this one, and forgets them when they are gone. Asks on another connection each
     * time: in a cluster that may be the one that can end a session.
     *
     * @throws SluiceException with {@code REVERT_FAILED} when one does not end in time, or the lease was lost meanwhile
     */
    void end(HeldLease lease) throws SQLException {
        long former = lease.epoch() - 1;
        long start = System.nanoTime();
        Look look = look(former);
        while (!look.left().isEmpty()) {
            if (lease.lost()) {
                throw lease.lostError();
            }
            if (System.nanoTime() - start > patience.toNanos()) {
                throw failed(look);
            }
            Pauses.pause(POLL);
            look = look(former);
        }
        database.transaction((connection, server) -> {
            lease.guard(connection);
            SessionRows.deleteUntil(connection, former);
            return former;
        });
    }

    /**
     * What is left.
     *
     * @param refusal why the last one could not be ended
     */
    private record Look(List<Enlisted> left, Optional<SQLException> refusal) {}

    /** Asks the server to end all up to an epoch, without waiting for it. */
    void ask(long epoch) throws SQLException {
        look(epoch);
    }

    private Look look(long epoch) throws SQLException {
        return database.call((connection, server) -> {
            List<Enlisted> left = new ArrayList<>();
            Optional<SQLException> refusal = Optional.empty();
            for (Enlisted each : SessionRows.until(connection, epoch)) {
                try {
                    if (!server.sessions().gone(connection, each.mark())) {
                        left.add(each);
                        server.sessions().end(connection, each.mark());
                    }
                } catch (SQLException e) {
                    // It may have ended in this very moment; if not, it is told when the patience ends.
                    refusal = Optional.of(e);
                    if (!left.contains(each)) {
                        left.add(each);
                    }
                }
            }
            return new Look(left, refusal);
        });
    }

    private SluiceException failed(Look look) {
        String which = look.left().stream().map(Enlisted::describe).collect(Collectors.joining(", "));
        String why = look.refusal()
                .map(e -> " The database said '" + e.getMessage() + "'.")
                .orElse("");
        return new SluiceException(
                ErrorCode.REVERT_FAILED,
                "Cannot take over from the former holder of the lease: %s did not end within %d s.%s"
                        .formatted(which, patience.toSeconds(), why),
                "It is tried again by itself. A long statement may still be taken back by the server; else end "
                        + "that connection there, or give the database user the right to do so.",
                look.refusal().orElse(null));
    }
}
