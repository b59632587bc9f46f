package org.sluice.api.spi;

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
     * Changes the database. Everything that it needs of the database it takes from the context.
     *
     * @throws Exception when the step fails; the run then ends
     */
    void execute(StepContext context) throws Exception;
}
