/** The shipped distribution as its users meet it: processes, exit codes, files, and what the console says. */
@NullMarked
package org.sluice.itests.product;

import org.jspecify.annotations.NullMarked;
