/** Holds {@code docs/liferay-compatibility.md} to what the classes are. */
@NullMarked
package org.sluice.itests.liferay.page;

import org.jspecify.annotations.NullMarked;
