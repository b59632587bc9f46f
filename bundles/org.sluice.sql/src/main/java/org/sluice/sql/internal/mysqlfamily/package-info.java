/** What MySQL and MariaDB say in the same way. */
@NullMarked
package org.sluice.sql.internal.mysqlfamily;

import org.jspecify.annotations.NullMarked;
