package org.sluice.api.spi;

import java.sql.SQLException;

/**
 * A run and another one that is on wait for each other, so this one has to be reverted; executed alone afterwards, it can
 * succeed.
 */
public final class RunConflictException extends SQLException {
    private static final long serialVersionUID = 1L;

    /** Names what the runs have in common, and which run has it. */
    public RunConflictException(String message, Throwable cause) {
        super(message, "40001", cause);
    }

    /** Names what the runs have in common, and which run has it. */
    public RunConflictException(String message) {
        super(message, "40001");
    }
}
