/** The service that upgrades of other bundles may wait for. */
@NullMarked
@Export
@Version("1.0.0")
package org.sluice.example.settings;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
