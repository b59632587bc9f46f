/** The members of the upgrade API beside those of the published jars. */
@NullMarked
package org.sluice.itests.liferay.signature;

import org.jspecify.annotations.NullMarked;
