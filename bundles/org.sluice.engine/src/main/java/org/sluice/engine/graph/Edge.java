package org.sluice.engine.graph;

import org.sluice.api.SchemaVersion;
import org.sluice.api.spi.Registration;

/**
 * A registration whose versions could be read.
 *
 * @param from the version that it starts from
 * @param to the version that it leads to; the same only where it is no part of a graph
 * @param registration what the author wrote
 */
public record Edge(SchemaVersion from, SchemaVersion to, Registration registration) {}
