/** What upgrade code asks a portal for and a database can answer: ids, class names, companies; and the portal's properties. */
@NullMarked
package org.sluice.liferay.internal.portal;

import org.jspecify.annotations.NullMarked;
