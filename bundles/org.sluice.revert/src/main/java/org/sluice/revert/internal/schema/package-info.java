/** What a schema consists of, as far as it must be known to take a change back. Values only. */
@NullMarked
package org.sluice.revert.internal.schema;

import org.jspecify.annotations.NullMarked;
