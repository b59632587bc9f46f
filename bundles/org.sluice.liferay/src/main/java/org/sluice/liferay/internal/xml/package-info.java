/** Liferay's XML types as views of dom4j's: what the two share is one call, and only the rest is written here. */
@NullMarked
package org.sluice.liferay.internal.xml;

import org.jspecify.annotations.NullMarked;
