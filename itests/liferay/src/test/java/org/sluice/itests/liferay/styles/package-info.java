/** Upgrade code in the style of Liferay's modules, compiled against the upgrade API alone, run on every database. */
@NullMarked
package org.sluice.itests.liferay.styles;

import org.jspecify.annotations.NullMarked;
