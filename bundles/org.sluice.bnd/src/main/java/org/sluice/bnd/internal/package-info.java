/** What the plugin finds in a bundle, and how it tells: places in sources, findings, their codes. */
@NullMarked
package org.sluice.bnd.internal;

import org.jspecify.annotations.NullMarked;
