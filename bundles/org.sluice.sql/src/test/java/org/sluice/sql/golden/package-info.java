/** What every dialect makes of the same portable statements, and what others than us say about it. */
@NullMarked
package org.sluice.sql.golden;

import org.jspecify.annotations.NullMarked;
