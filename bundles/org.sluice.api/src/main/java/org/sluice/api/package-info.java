/**
 * What users of Sluice see: modules, schema versions, plans, runs, states, events and errors.
 *
 * <p>Values check themselves on construction and are immutable. Nothing here reads a database; the services behind
 * {@link org.sluice.api.Upgrades} and {@link org.sluice.api.Database} do.
 */
@NullMarked
@Export
@Version("1.0.0")
package org.sluice.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
