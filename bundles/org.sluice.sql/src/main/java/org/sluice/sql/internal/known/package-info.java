/** The dialects that there are. */
@NullMarked
package org.sluice.sql.internal.known;

import org.jspecify.annotations.NullMarked;
