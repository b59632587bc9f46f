/** What MariaDB says in its own way. */
@NullMarked
package org.sluice.sql.internal.mariadb;

import org.jspecify.annotations.NullMarked;
