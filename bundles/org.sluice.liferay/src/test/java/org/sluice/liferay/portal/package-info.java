/** What upgrade code asks a portal for. */
@NullMarked
package org.sluice.liferay.portal;

import org.jspecify.annotations.NullMarked;
