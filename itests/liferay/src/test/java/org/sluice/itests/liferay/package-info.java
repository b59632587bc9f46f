/** The upgrade API beside what Liferay published: its signatures, its class files, and code in its style. */
@NullMarked
package org.sluice.itests.liferay;

import org.jspecify.annotations.NullMarked;
