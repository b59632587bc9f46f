package org.sluice.api;

/** Every error that a user can meet; {@code docs/errors.md} tells for each the cause and the way out. */
public enum ErrorCode {
    /** A module's name is blank. */
    NAME_INVALID,
    /** A module's name or version is longer than its column in {@code Release_}. */
    NAME_TOO_LONG,
    /** A text is no schema version or version range. */
    VERSION_INVALID,
    /** A registration leads from a version to the same version. */
    REGISTRATION_TO_ITSELF,
    /** Two registrations lead from the same version to the same version. */
    REGISTRATION_DUPLICATE,
    /** A registration has no step. */
    REGISTRATION_EMPTY,
    /** A module's initial schema comes from two sources. */
    INITIAL_SCHEMA_TWICE,
    /** A bundle has scripts for its initial schema and a header that names no single version. */
    INITIAL_SCHEMA_VERSION_MISSING,
    /** The name of a script in {@code META-INF/upgrade} does not say between which versions it leads. */
    SCRIPT_NAME_INVALID,
    /** Without a required version, several end versions can be reached. */
    END_VERSIONS_SEVERAL,
    /** Without a required version, no end version can be reached. */
    END_VERSION_MISSING,
    /** No registration leads to the version that the header requires. */
    REQUIREMENT_UNREACHED,
    /** The recorded version occurs in no registration. */
    RECORDED_VERSION_UNKNOWN,
    /** A registrator threw an exception while it registered its steps. */
    REGISTRATOR_FAILED,
    /** An upgrade step that was published as a service does not say between which versions it leads. */
    STEP_SERVICE_INVALID,
    /** A registrator waits for the release of its own module. */
    REGISTRATOR_WAITS_FOR_ITSELF,
    /** An upgrade step failed. */
    STEP_FAILED,
    /** An earlier run of the module failed or broke off, and its changes are still in the database. */
    RUN_UNRESOLVED,
    /** A run was asked to stop. */
    RUN_STOPPED,
    /** A run could not begin or be recorded, though no step failed. */
    RUN_FAILED,
    /** What has to be copied to be able to take a run back is more than there is room for. */
    COPIES_DO_NOT_FIT,
    /** Two runs that were executed at the same time needed the same data. */
    RUN_CONFLICT,
    /** What a run did could not be taken back yet. */
    REVERT_FAILED,
    /** A committed run cannot be undone, or not now. */
    UNDO_REFUSED,
    /** What a reverted run did outside of the database is still to be taken back. */
    OUTSIDE_EFFECT_LEFT,
    /** Another node has the right to upgrade the database. */
    LEASE_HELD,
    /** The right to upgrade the database was taken over by another node. */
    LEASE_LOST,
    /** Another node has not closed its gates in time. */
    DRAIN_TIMEOUT,
    /** A session of another program has changed rows and not committed in time. */
    FOREIGN_WRITERS,
    /** A release is not what it was when the run was planned. */
    RELEASE_CHANGED,
    /** A release is not recorded. */
    RELEASE_MISSING,
    /** The table {@code Release_} could not be read, made or written. */
    RELEASES_UNAVAILABLE,
    /** A module that was named is not known. */
    MODULE_UNKNOWN,
    /** A module cannot be upgraded in its present state. */
    MODULE_NOT_UPGRADABLE,
    /** The configured type of database is not known. */
    DATABASE_TYPE_UNKNOWN,
    /** The configuration of the database is incomplete or contradicts itself. */
    DATABASE_CONFIGURATION_INVALID,
    /** No driver is installed for the configured database. */
    DATABASE_DRIVER_MISSING,
    /** The database does not answer. */
    DATABASE_UNREACHABLE,
    /** The database refuses the user or the password. */
    DATABASE_LOGIN_REFUSED,
    /** Code that belongs to no upgrade asked the upgrade API for a connection. */
    OUTSIDE_OF_A_RUN,
    /** A gate could not be closed in time, because a component behind it is still being activated or deactivated. */
    GATE_NOT_CLOSED,
    /** Something failed that must not fail: a defect of Sluice. */
    UNEXPECTED
}
