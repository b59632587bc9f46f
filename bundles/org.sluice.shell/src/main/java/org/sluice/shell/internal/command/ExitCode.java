package org.sluice.shell.internal.command;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sluice.api.Database;
import org.sluice.api.ErrorCode;
import org.sluice.api.ModuleStatus;
import org.sluice.api.UpgradeRun;

/** What a verb answers to the program that called it; {@code docs/exit-codes.md} has the table. */
public enum ExitCode {
    /** Nothing is wrong. */
    FINE(0),
    /** A module's upgrade failed and its database is as before; or a line of Gogo failed. */
    FAILED(1),
    /** The call itself is wrong. */
    USAGE(2),
    /** An upgrade can be executed and has not been. */
    PENDING(3),
    /** A person must act. */
    ATTENTION(4),
    /** A module waits for something. */
    WAITING(5),
    /** The database is not connected. */
    DATABASE(7),
    /** The runtime has not come up yet. */
    NOT_UP(8),
    /** Something failed that must not fail. */
    DEFECT(9);

    private static final List<ExitCode> MOST_SEVERE_FIRST =
            List.of(DEFECT, USAGE, NOT_UP, DATABASE, ATTENTION, FAILED, WAITING, PENDING, FINE);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    /** The number that the process ends with. */
    public int code() {
        return code;
    }

    /** The most severe one: without a database nothing else matters, then what a person must do, then what passes. */
    static ExitCode worst(Stream<ExitCode> codes) {
        return codes.min(Comparator.comparingInt(MOST_SEVERE_FIRST::indexOf)).orElse(FINE);
    }

    static ExitCode of(Collection<ModuleStatus> modules) {
        return worst(modules.stream().map(ExitCode::of));
    }

    static ExitCode of(ModuleStatus module) {
        return switch (module.state()) {
            case UP_TO_DATE, RUNNING -> FINE;
            case PENDING -> PENDING;
            case WAITING -> WAITING;
            case REVERTED -> FAILED;
            case BROKEN, UNREACHABLE, INVALID -> ATTENTION;
            case AHEAD -> module.usable() ? FINE : ATTENTION;
        };
    }

    /** What a run that was not completed has left behind is for a person, unless it is reverted. */
    static ExitCode of(UpgradeRun run) {
        return switch (run.result()) {
            case COMMITTED -> FINE;
            case REVERTED ->
                worst(Stream.concat(Stream.of(FAILED), run.failure().stream().map(failure -> of(failure.code()))));
            case FAILED, UNSETTLED -> ATTENTION;
        };
    }

    static ExitCode of(Database.Status database) {
        return database.state() == Database.State.CONNECTED ? FINE : DATABASE;
    }

    static ExitCode of(ErrorCode error) {
        return switch (error) {
            case NAME_INVALID, MODULE_UNKNOWN -> USAGE;
            case STEP_FAILED, RUN_STOPPED, RUN_FAILED, RUN_CONFLICT, DRAIN_TIMEOUT, FOREIGN_WRITERS, LEASE_LOST ->
                FAILED;
            case LEASE_HELD -> WAITING;
            case RELEASES_UNAVAILABLE,
                    DATABASE_TYPE_UNKNOWN,
                    DATABASE_CONFIGURATION_INVALID,
                    DATABASE_DRIVER_MISSING,
                    DATABASE_UNREACHABLE,
                    DATABASE_LOGIN_REFUSED -> DATABASE;
            case UNEXPECTED -> DEFECT;
            default -> ATTENTION;
        };
    }
}
