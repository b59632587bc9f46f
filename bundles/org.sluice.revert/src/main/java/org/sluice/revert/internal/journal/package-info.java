/** Runs on databases whose schema changes commit by themselves: what a statement destroys is journalled and copied before it. */
@NullMarked
package org.sluice.revert.internal.journal;

import org.jspecify.annotations.NullMarked;
