/** What DB2 says in its own way. Not proven on a server. */
@NullMarked
package org.sluice.sql.internal.db2;

import org.jspecify.annotations.NullMarked;
