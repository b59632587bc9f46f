/**
 * Reads from class files what registrators register, without running them. Knows Liferay's names only as text.
 */
@NullMarked
package org.sluice.bnd.internal.code;

import org.jspecify.annotations.NullMarked;
