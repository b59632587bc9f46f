/**
 * The verbs, one class each, for Gogo and the command line alike.
 *
 * <p>A verb's class is a Gogo command whose one method hands its arguments to picocli; what it prints goes to the
 * standard streams that Gogo gives to its thread. Errors and states become text and exit codes in {@code ExitCode} and
 * {@code Invocation} and nowhere else.
 */
@NullMarked
package org.sluice.shell.internal.command;

import org.jspecify.annotations.NullMarked;
