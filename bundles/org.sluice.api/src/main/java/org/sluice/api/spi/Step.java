package org.sluice.api.spi;

import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.sluice.api.OutsideEffect;

/** One change of a module's data, whatever API its author wrote it for. */
@ConsumerType
public interface Step {
    /** A name that tells its author which step it is, such as a class name. */
    String name();

    /** What it changes outside of the database; empty when that is nothing. */
    default Optional<OutsideEffect> outsideEffect() {
        return Optional.empty();
    }

    /**
     * Through what else than its run's connections it may write, in words such as {@code a connection of its own}; that cannot be
     * taken back. Empty when nothing is known of such a thing.
     */
    default Optional<String> bypass() {
        return Optional.empty();
    }

    /**
     * The statements that it is going to execute, in their order and in the words of the database, as far as its author has
     * written them down; empty when only its execution tells. Asked before a run, when the steps before it were not executed
     * yet. Changes nothing.
     *
     * @param connection of the run's database, to look at its schema; stays the caller's
     * @throws Exception when they cannot be told yet, such as for a table that is not there yet
     */
    default Optional<List<String>> statements(Connection connection) throws Exception {
        return Optional.empty();
    }

    /**
     * Changes the database. Everything that it needs of the database it takes from the context.
     *
     * @throws Exception when the step fails; the run then ends
     */
    void execute(StepContext context) throws Exception;
}
