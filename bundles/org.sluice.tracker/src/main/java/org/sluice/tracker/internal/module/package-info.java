/**
 * What bundles, registrators and component descriptions say about modules, gathered and handed to the engine.
 *
 * <p>Nothing here judges whether it makes sense: that is the engine's part.
 */
@NullMarked
package org.sluice.tracker.internal.module;

import org.jspecify.annotations.NullMarked;
