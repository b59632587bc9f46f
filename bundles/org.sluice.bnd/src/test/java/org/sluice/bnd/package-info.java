/** Builds bundles with bnd and the plugin, and looks at what comes out. */
@NullMarked
package org.sluice.bnd;

import org.jspecify.annotations.NullMarked;
