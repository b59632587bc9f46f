/** What the parts of the tracker share: their configuration, their filters and how they wait until it is quiet. */
@NullMarked
package org.sluice.tracker.internal;

import org.jspecify.annotations.NullMarked;
