@NullMarked
package org.sluice.tracker.internal.gate;

import org.jspecify.annotations.NullMarked;
