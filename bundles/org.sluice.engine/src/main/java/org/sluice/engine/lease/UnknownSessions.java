package org.sluice.engine.lease;

import java.sql.Connection;
import java.util.UUID;

/** Sessions of a database that Sluice cannot end: they are recorded, and trusted to end with their lease. */
final class UnknownSessions implements Sessions {
    @Override
    public Mark mark(Connection connection) {
        return new Mark("sluice-" + UUID.randomUUID(), "unknown", 0);
    }

    @Override
    public boolean gone(Connection other, Mark mark) {
        return true;
    }

    @Override
    public void end(Connection other, Mark mark) {
        throw new IllegalStateException("A session that is gone is not ended");
    }
}
