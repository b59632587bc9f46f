/** Connections that die at a chosen statement, as they do when the process does. */
@NullMarked
package org.sluice.testkit.internal.crash;

import org.jspecify.annotations.NullMarked;
