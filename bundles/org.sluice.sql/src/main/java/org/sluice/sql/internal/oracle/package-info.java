/** What Oracle says in its own way. Not proven on a server. */
@NullMarked
package org.sluice.sql.internal.oracle;

import org.jspecify.annotations.NullMarked;
