/**
 * The plugin for bnd. It runs inside of a build and never in a framework; what module authors write into {@code bnd.bnd}
 * is all that is public.
 */
@NullMarked
package org.sluice.bnd;

import org.jspecify.annotations.NullMarked;
