/** All or nothing: the service that makes runs revertable. */
@NullMarked
package org.sluice.revert;

import org.jspecify.annotations.NullMarked;
