/**
 * A component that waits for figures which an upgrade has counted.
 */
@NullMarked
package org.sluice.example.statistics;

import org.jspecify.annotations.NullMarked;
