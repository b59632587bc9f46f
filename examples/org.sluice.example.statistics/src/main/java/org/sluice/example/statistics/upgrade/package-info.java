/**
 * An upgrade that reads the table of another module, and so waits for that module's release.
 */
@NullMarked
package org.sluice.example.statistics.upgrade;

import org.jspecify.annotations.NullMarked;
