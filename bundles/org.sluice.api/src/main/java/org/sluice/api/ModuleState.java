package org.sluice.api;

/** Where a module stands between the version that its data have and the one that its bundle requires. */
public enum ModuleState {
    /** The data are at the required version. */
    UP_TO_DATE,
    /** A plan exists and has not been executed. */
    PENDING,
    /** A plan is being executed. */
    RUNNING,
    /** A registrator, a bundle or the database is not ready; the message says which and why. */
    WAITING,
    /** The last run failed and the database is as it was before. */
    REVERTED,
    /** The last run failed and left changes behind; a person must act. */
    BROKEN,
    /** The data are newer than the bundle requires. */
    AHEAD,
    /** No registrations lead from the recorded version to the required one. */
    UNREACHABLE,
    /** The registrations or the header contradict themselves. */
    INVALID
}
