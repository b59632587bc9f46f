package org.sluice.cli;

import org.sluice.launcher.LaunchException;
import picocli.CommandLine;

/** The exit codes that the command line adds to those of the verbs; {@code docs/exit-codes.md} has them all. */
enum ExitCode {
    FINE(CommandLine.ExitCode.OK),
    USAGE(CommandLine.ExitCode.USAGE),
    /** Another process runs on the home. */
    IN_USE(6),
    /** The runtime did not start or did not stop. */
    NOT_DONE(8),
    /** Something failed that must not fail. */
    DEFECT(9),
    /** No runtime runs on the home. */
    NOT_RUNNING(10);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    static ExitCode of(Exception failure) {
        if (failure instanceof CliException known) {
            return known.exit();
        }
        if (failure instanceof LaunchException launch) {
            return switch (launch.reason()) {
                case HOME_IN_USE -> IN_USE;
                case ARGUMENT -> USAGE;
                case START_FAILED, STOP_FAILED -> NOT_DONE;
            };
        }
        return DEFECT;
    }
}
