/** Connections whose statements somebody watches. */
@NullMarked
@Export
@Version("1.0.0")
package org.sluice.sql.trace;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
