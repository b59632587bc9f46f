/** How runs are made revertable: one way for databases with transactional schema changes, one for the others. */
@NullMarked
package org.sluice.revert.internal;

import org.jspecify.annotations.NullMarked;
