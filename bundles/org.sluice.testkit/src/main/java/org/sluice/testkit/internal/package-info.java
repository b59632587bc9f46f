/** The parts of the engine put together as one process has them, and what is done to that process. */
@NullMarked
package org.sluice.testkit.internal;

import org.jspecify.annotations.NullMarked;
