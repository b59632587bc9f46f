package org.sluice.cli;

/** Says what a command could not do and what to do next, and with which exit code it ends. */
final class CliException extends Exception {
    private static final long serialVersionUID = 1L;

    private final ExitCode exit;

    CliException(ExitCode exit, String message) {
        super(message);
        this.exit = exit;
    }

    ExitCode exit() {
        return exit;
    }
}
