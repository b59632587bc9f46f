package org.sluice.launcher;

import org.jspecify.annotations.Nullable;

/** Says why a runtime did not start or stop, and what to do next. */
public final class LaunchException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public LaunchException(Reason reason, String problem, String remedy) {
        this(reason, problem, remedy, null);
    }

    public LaunchException(Reason reason, String problem, String remedy, @Nullable Throwable cause) {
        super(problem + " " + remedy, cause);
        this.reason = reason;
    }

    /** The kind of failure, for the exit code. */
    public Reason reason() {
        return reason;
    }

    /** What kept a runtime from starting or stopping. */
    public enum Reason {
        /** Another process runs on the same home. */
        HOME_IN_USE,
        /** The command names something that is not there. */
        ARGUMENT,
        /** The framework or the home cannot be used. */
        START_FAILED,
        /** The runtime did not end in time. */
        STOP_FAILED
    }
}
