/** The journal's dialect for H2 2.x, which writes the schema down itself ({@code SCRIPT NODATA}): what it writes makes it again. */
@NullMarked
package org.sluice.revert.internal.journal.h2;

import org.jspecify.annotations.NullMarked;
