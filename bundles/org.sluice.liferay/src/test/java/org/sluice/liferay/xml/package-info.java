/** XML as upgrade code sees it. */
@NullMarked
package org.sluice.liferay.xml;

import org.jspecify.annotations.NullMarked;
