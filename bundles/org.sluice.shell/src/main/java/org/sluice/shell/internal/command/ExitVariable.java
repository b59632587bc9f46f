package org.sluice.shell.internal.command;

/** The variable of a Gogo session that holds the exit code of the verb that was executed last. */
public final class ExitVariable {
    /** The variable's name, in Gogo {@code $exit}. */
    public static final String NAME = "exit";

    private ExitVariable() {}
}
