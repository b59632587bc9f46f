/**
 * What the parts of Sluice offer to each other: modules come in here, gates and steps go out.
 *
 * <p>Applications need none of it. A bundle of Sluice implements or calls these types instead of another bundle's.
 */
@NullMarked
@Export
@Version("1.0.0")
package org.sluice.api.spi;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
