/**
 * The only settings that this example has.
 */
@NullMarked
package org.sluice.example.settings.internal;

import org.jspecify.annotations.NullMarked;
