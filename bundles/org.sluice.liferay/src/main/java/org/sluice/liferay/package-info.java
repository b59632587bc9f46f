/** What the rest of Sluice needs of Liferay's API: registrators as registrations, recorded releases as releases. */
@NullMarked
@Export
@Version("1.0.0")
package org.sluice.liferay;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
