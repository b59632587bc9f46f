@NullMarked
package org.sluice.tracker.internal.diary;

import org.jspecify.annotations.NullMarked;
