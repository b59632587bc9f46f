package org.sluice.sql.trace;

import java.sql.SQLException;
import org.osgi.annotation.versioning.ConsumerType;

/** Watches statements. Called on the thread that executes them, and by several threads where several execute. */
@ConsumerType
public interface StatementObserver {
    /**
     * A statement was executed.
     *
     * @param sql its text; of a batch of different statements, all of them, a line each
     * @param updateCount the rows that it changed, as the driver counts them; -1 for a query or where it is not known
     */
    void finished(String sql, long updateCount);

    /** A statement failed with this exception, which its caller gets as it is. */
    void failed(String sql, SQLException failure);
}
