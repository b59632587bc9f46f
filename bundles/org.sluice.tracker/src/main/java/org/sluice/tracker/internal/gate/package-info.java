/** Gates: {@code Release} services, and the walk of their events through the framework's listeners. */
@NullMarked
package org.sluice.tracker.internal.gate;

import org.jspecify.annotations.NullMarked;
