package org.sluice.bnd.internal.graph;

import java.util.Optional;
import org.sluice.bnd.internal.Place;

/**
 * The header {@code Liferay-Require-SchemaVersion} as the author wrote it.
 *
 * @param text its value; empty when it is absent
 * @param place where it stands, or would
 */
public record Header(Optional<String> text, Place place) {}
