/** The component descriptions of Declarative Services: which there are, which are gated, and the gate itself. */
@NullMarked
package org.sluice.bnd.internal.component;

import org.jspecify.annotations.NullMarked;
