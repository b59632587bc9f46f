/** What PostgreSQL says in its own way. */
@NullMarked
package org.sluice.sql.internal.postgresql;

import org.jspecify.annotations.NullMarked;
