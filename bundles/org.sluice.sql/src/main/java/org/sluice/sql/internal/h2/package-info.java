/** What H2 (in the mode MariaDB) says in its own way. */
@NullMarked
package org.sluice.sql.internal.h2;

import org.jspecify.annotations.NullMarked;
