/** How Liferay's API is carried out. */
@NullMarked
package org.sluice.liferay.internal;

import org.jspecify.annotations.NullMarked;
