package org.sluice.shell.internal.command;

/**
 * A bundle that should run and does not.
 *
 * @param bundle its symbolic name
 * @param version its version
 * @param message what keeps it from running, and what to do next
 */
record BundleProblem(String bundle, String version, String message) {}
