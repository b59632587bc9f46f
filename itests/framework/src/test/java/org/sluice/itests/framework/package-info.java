/**
 * Sluice's bundles in a real Felix, each class in a framework and with an embedded database of its own.
 *
 * <p>A class builds its module bundles before the framework starts; its tests install, update and uninstall them.
 */
@NullMarked
package org.sluice.itests.framework;

import org.jspecify.annotations.NullMarked;
