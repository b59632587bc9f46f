/** Tests of the measurements, on next to no data. */
@NullMarked
package org.sluice.benchmarks;

import org.jspecify.annotations.NullMarked;
