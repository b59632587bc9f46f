/**
 * Reads the module's table as if it were always there: the build has gated the component.
 */
@NullMarked
package org.sluice.example.polls;

import org.jspecify.annotations.NullMarked;
