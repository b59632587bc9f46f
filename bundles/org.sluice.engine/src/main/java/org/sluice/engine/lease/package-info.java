/**
 * Who may upgrade a database, and which nodes there are: the only code that knows {@code Sluice_Lease},
 * {@code Sluice_Pulse}, {@code Sluice_Node} and {@code Sluice_Session}. What a run does with the right is not its matter.
 */
@NullMarked
package org.sluice.engine.lease;

import org.jspecify.annotations.NullMarked;
