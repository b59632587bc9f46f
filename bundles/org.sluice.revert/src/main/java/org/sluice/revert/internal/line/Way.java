package org.sluice.revert.internal.line;

import java.sql.SQLException;
import java.util.Collection;
import java.util.Set;

/**
 * How a database behaves, and what has to be done around the statements of a run there. Called by its {@link Line} only, with
 * the lock of that.
 */
public interface Way {
    /** What can be done while statements are prepared for. */
    interface Preparation {
        /** Executes a statement; when it fails, the transaction is as it was. */
        void execute(String sql) throws Throwable;

        /** Tells that the transaction was committed: what stood in it can be rolled back no more. */
        void committed();
    }

    /**
     * Makes sure that statements can be taken back that are executed together.
     *
     * @throws SQLException when they must not be executed
     */
    Effect prepare(Set<String> texts, Preparation preparation) throws Throwable;

    /** Begins the transaction where there is none; called before what writes. */
    default void begin() throws SQLException {}

    /** Statements that were {@linkplain #prepare prepared for} were executed. */
    void executed(Set<String> texts, Effect effect) throws SQLException;

    /** They failed. */
    default void failed(Set<String> texts) {}

    /**
     * What the caller of a statement gets for its failure; here is noted, too, when it took the transaction along.
     *
     * @throws SQLException when the transaction cannot go on
     */
    SQLException told(SQLException failure) throws SQLException;

    /** Whether the database takes back what a failed statement did, and no more, by itself; else a savepoint does that. */
    boolean isolatesFailures();

    /** Whether values of large objects come from the server and go there, when they are used. */
    boolean keepsLargeObjects();

    /** Whether it may change something to fetch more rows of these statements. */
    boolean mayWriteWhenFetched(Collection<String> texts);

    /** A connection begins a transaction of its own within that of the run. */
    default void beginsWork() throws SQLException {}

    /** Whether something is to be checked at the end of such a transaction. */
    default boolean checksAtEnd() {
        return false;
    }

    /** Checks it. */
    default void checkAtEnd() throws SQLException {}

    /** The transaction went back to a savepoint. */
    default void wentBack() {}
}
