/** What MySQL says otherwise than MariaDB. Not proven on a server. */
@NullMarked
package org.sluice.sql.internal.mysql;

import org.jspecify.annotations.NullMarked;
