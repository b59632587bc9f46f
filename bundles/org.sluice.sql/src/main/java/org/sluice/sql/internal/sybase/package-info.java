/** What Sybase (Adaptive Server Enterprise) says in its own way. Not proven on a server. */
@NullMarked
package org.sluice.sql.internal.sybase;

import org.jspecify.annotations.NullMarked;
