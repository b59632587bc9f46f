/** A framework with the upgrade API in it. */
@NullMarked
package org.sluice.itests.liferay.framework;

import org.jspecify.annotations.NullMarked;
