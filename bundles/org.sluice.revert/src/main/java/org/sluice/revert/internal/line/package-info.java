/** The one connection that all connections of a run stand for, with the marks of their transactions in the one of the run. */
@NullMarked
package org.sluice.revert.internal.line;

import org.jspecify.annotations.NullMarked;
