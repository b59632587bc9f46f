/** Reads what exists in a schema. */
@NullMarked
package org.sluice.sql.internal.catalog;

import org.jspecify.annotations.NullMarked;
