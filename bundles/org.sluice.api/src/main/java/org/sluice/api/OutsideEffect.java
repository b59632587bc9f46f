package org.sluice.api;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * To be implemented by an upgrade step that changes something outside of the database, such as files or a search index. The plan
 * names it; a step that implements {@link Revertible} is asked to take its change back when the run is reverted.
 */
@ConsumerType
public interface OutsideEffect {
    /** What the step changes, in words, such as {@code the files in document_library/}. */
    String outsideEffect();

    /** An effect that can be taken back. */
    @ConsumerType
    interface Revertible extends OutsideEffect {
        /**
         * Makes what is outside of the database as it was before the step. Called in reverse order of the steps, after the
         * database is as it was; after a crash in another process, when the step's bundle is there again. May be called
         * although the step did only a part or nothing, and again after it has thrown.
         *
         * @throws Exception when it cannot be done now; it is then tried again, and the module's gate stays closed
         */
        void revertOutsideEffect() throws Exception;
    }
}
