/** What HSQLDB (in Liferay's words: Hypersonic) says in its own way. */
@NullMarked
package org.sluice.sql.internal.hypersonic;

import org.jspecify.annotations.NullMarked;
