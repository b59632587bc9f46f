/** The recorded releases: the only code that knows the table {@code Release_}. */
@NullMarked
package org.sluice.engine.store;

import org.jspecify.annotations.NullMarked;
