/**
 * The commands of {@code bin/sluice}, one class each.
 *
 * <p>{@code run} is the runtime itself; every other command talks to a live one, by its control socket or by a signal,
 * prints what it says and ends with its exit code. What a verb does is not known here.
 */
@NullMarked
package org.sluice.cli;

import org.jspecify.annotations.NullMarked;
