/** The execution of plans: the loop over steps, the order of gate, steps and record, and what is told about it. */
@NullMarked
package org.sluice.engine.run;

import org.jspecify.annotations.NullMarked;
