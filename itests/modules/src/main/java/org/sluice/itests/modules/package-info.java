/** Builds module bundles out of classes on the test class path, as the bnd plugin would. */
@NullMarked
package org.sluice.itests.modules;

import org.jspecify.annotations.NullMarked;
