/**
 * Boots the framework on a home folder and stops it again: who holds the home, which bundles stand in {@code system/},
 * in which order the start levels are entered.
 *
 * <p>Depends on the OSGi framework alone. Nothing here knows a database or a module; the bundles do.
 */
@NullMarked
package org.sluice.launcher;

import org.jspecify.annotations.NullMarked;
