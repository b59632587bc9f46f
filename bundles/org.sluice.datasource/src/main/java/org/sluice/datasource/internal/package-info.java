/**
 * The configured database: settings, connecting with patience, the pool as a service, and the gated views of it.
 *
 * <p>Nothing is exported: other bundles meet the services {@code org.sluice.api.Database} and
 * {@code javax.sql.DataSource}.
 */
@NullMarked
package org.sluice.datasource.internal;

import org.jspecify.annotations.NullMarked;
