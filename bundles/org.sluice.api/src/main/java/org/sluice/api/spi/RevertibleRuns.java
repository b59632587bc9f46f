package org.sluice.api.spi;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.osgi.annotation.versioning.ProviderType;
import org.sluice.api.RunPrice;

/**
 * Makes runs all-or-nothing: by a transaction where the database has one for schema changes, by a journal and copies
 * elsewhere.
 *
 * <p>A run is known by its number in {@code Sluice_Run}, whose states are the engine's affair. {@link #undo} and {@link
 * #forget} can be called again and again, also after a crash in the midst of them, and in another process.
 */
@ProviderType
public interface RevertibleRuns {
    /**
     * What a run is begun with.
     *
     * @param run its number, new
     * @param dataSource gives physical connections of the database; the run takes several and keeps them until it is closed
     * @param lease the right to upgrade this database, held until the run is settled
     * @param budget how many bytes the copies of the run may have; {@link Long#MAX_VALUE} for no limit
     * @param othersAtWork asked when a run is undone: the modules of which other runs are not settled
     * @param waiting told when it waits for another run
     * @param keep whether all that it needs to be undone is to stay after its commit, where that can be
     */
    record Ticket(
            long run,
            DataSource dataSource,
            Lease lease,
            long budget,
            Supplier<? extends Collection<String>> othersAtWork,
            Waiting waiting,
            boolean keep) {
        /** One that waits in silence, and keeps nothing. */
        public Ticket(
                long run,
                DataSource dataSource,
                Lease lease,
                long budget,
                Supplier<? extends Collection<String>> othersAtWork) {
            this(run, dataSource, lease, budget, othersAtWork, Waiting.SILENT, false);
        }
    }

    /**
     * What statements need to be able to be taken back.
     *
     * @param kept what they change, by name
     * @param untold which of them tell only when they are executed, a sentence each
     * @param remarks what else is worth to be known of them, a sentence each
     */
    record Price(List<RunPrice.Kept> kept, List<String> untold, List<String> remarks) {
        /** Of no statement. */
        public static final Price NOTHING = new Price(List.of(), List.of(), List.of());

        public Price {
            kept = List.copyOf(kept);
            untold = List.copyOf(untold);
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * Where a database keeps its tables.
     *
     * @param free how many bytes are free
     * @param used how many bytes the whole database has
     */
    record Space(long free, long used) {
        /** Whether copies of all tables have room, however they are estimated. */
        public boolean isAmple() {
            return free / 2 >= used;
        }
    }

    /**
     * Tells what the statements of one run are going to need, decided as when they are executed. Reads the schema as it is now,
     * and changes nothing.
     *
     * @param statements in their order, in the words of the database
     * @param keep as in the ticket of the run
     */
    Price price(DataSource dataSource, List<String> statements, boolean keep) throws SQLException;

    /** The space that copies go to; empty where there are none, and where it cannot be known from here. */
    default Optional<Space> space(DataSource dataSource) throws SQLException {
        return Optional.empty();
    }

    /**
     * The sessions of others that have changed rows of this database and not committed, a description for people each, the same
     * as long as it is the same transaction. What they commit after a run has begun could be lost when that is taken back, so
     * none are told where it could not be, and where the database does not say.
     */
    default List<String> writers(DataSource dataSource) throws SQLException {
        return List.of();
    }

    /** Begins a run; its caller closes it. */
    RevertibleRun begin(Ticket ticket) throws SQLException;

    /**
     * Takes back all that a run did that is not going on any more, and was not committed or is kept: schema and data are then
     * as they were when it began.
     *
     * @throws SQLException when something keeps it from that; it may be tried again
     */
    void undo(Ticket ticket) throws SQLException;

    /** Ends a committed run that {@linkplain RevertibleRun#isKept keeps} what it needs to be undone: that stays. */
    default void keep(Ticket ticket) throws SQLException {}

    /** What is kept to undo a run, a line for people each; empty when nothing is. */
    default List<String> kept(long run, DataSource dataSource) throws SQLException {
        return List.of();
    }

    /** Deletes what was kept to undo a run that is settled, committed or undone. */
    void forget(Ticket ticket) throws SQLException;
}
