/** The operator's diary: what upgrades, gates and components do, in few lines of the log. */
@NullMarked
package org.sluice.tracker.internal.diary;

import org.jspecify.annotations.NullMarked;
