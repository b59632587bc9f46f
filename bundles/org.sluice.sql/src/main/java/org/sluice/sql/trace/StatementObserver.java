package org.sluice.sql.trace;

import java.sql.SQLException;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Watches statements. Called on the thread that executes them, and by several threads where several execute.
 *
 * <p>Of a batch it is told each different statement once: first all of them before, then all of them afterwards.
 */
@ConsumerType
public interface StatementObserver {
    /**
     * A statement is about to be executed.
     *
     * @param sql its text
     * @throws SQLException to refuse it: it is then not executed, and its caller gets the exception
     */
    default void before(String sql) throws SQLException {}

    /**
     * A statement was executed.
     *
     * @param sql its text
     * @param updateCount the rows that it changed, in a batch each time, as the driver counts them; -1 for a query or where it is not known
     */
    void finished(String sql, long updateCount);

    /** A statement failed with this exception, which its caller gets as it is. */
    void failed(String sql, SQLException failure);
}
