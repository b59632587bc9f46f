/** Compares the header, the registrations and the components' filters with each other. Pure. */
@NullMarked
package org.sluice.bnd.internal.graph;

import org.jspecify.annotations.NullMarked;
