/** A framework to try the tracker in, and bundles to install there. */
@NullMarked
package org.sluice.tracker;

import org.jspecify.annotations.NullMarked;
