@NullMarked
package org.sluice.tracker.internal;

import org.jspecify.annotations.NullMarked;
