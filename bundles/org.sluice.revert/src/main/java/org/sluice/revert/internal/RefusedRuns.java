package org.sluice.revert.internal;

import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.List;
import javax.sql.DataSource;
import org.sluice.api.spi.RevertibleRun;
import org.sluice.api.spi.RevertibleRuns;

/**
 * Runs on a database where none can be taken back. None begins, so there is never anything to take back either, and a run that
 * was refused can be settled.
 *
 * @param why for people, with the way out
 */
public record RefusedRuns(String why) implements RevertibleRuns {
    @Override
    public Price price(DataSource dataSource, List<String> statements, boolean keep) throws SQLException {
        throw refusal();
    }

    @Override
    public RevertibleRun begin(Ticket ticket) throws SQLException {
        throw refusal();
    }

    /** Does nothing: nothing was done. */
    @Override
    public void undo(Ticket ticket) {}

    /** Does nothing: nothing was kept. */
    @Override
    public void forget(Ticket ticket) {}

    private SQLException refusal() {
        return new SQLFeatureNotSupportedException(why, Unproven.NOT_SUPPORTED);
    }
}
