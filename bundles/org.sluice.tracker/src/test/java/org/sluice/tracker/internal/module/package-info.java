@NullMarked
package org.sluice.tracker.internal.module;

import org.jspecify.annotations.NullMarked;
