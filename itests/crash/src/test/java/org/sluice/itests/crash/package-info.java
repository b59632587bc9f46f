/**
 * Upgrades of every kind that crash at each of their statements, on every database; and random ones.
 *
 * <p>A scenario belongs here when it needs a dataset and steps only. Processes and servers that are killed have tests of their
 * own.
 */
@NullMarked
package org.sluice.itests.crash;

import org.jspecify.annotations.NullMarked;
