/** Runs on databases whose schema changes are part of a transaction: the run is one. */
@NullMarked
package org.sluice.revert.internal.transaction;

import org.jspecify.annotations.NullMarked;
