/** Published upgrade classes, run on Sluice as they are. */
@NullMarked
package org.sluice.itests.liferay.binary;

import org.jspecify.annotations.NullMarked;
