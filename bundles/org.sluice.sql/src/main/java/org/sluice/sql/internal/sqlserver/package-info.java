/** What SQL Server says in its own way. Not proven on a server. */
@NullMarked
package org.sluice.sql.internal.sqlserver;

import org.jspecify.annotations.NullMarked;
