/** Reads scripts: what they include, and where their statements end. */
@NullMarked
package org.sluice.sql.internal.template;

import org.jspecify.annotations.NullMarked;
