/**
 * The release graph of a module: versions as vertices, registrations as edges. Pure: nothing here does I/O or knows a
 * database.
 */
@NullMarked
package org.sluice.engine.graph;

import org.jspecify.annotations.NullMarked;
