/** How portable SQL is read. What a database says differently is a role of {@code Syntax}, filled by its package. */
@NullMarked
package org.sluice.sql.internal;

import org.jspecify.annotations.NullMarked;
