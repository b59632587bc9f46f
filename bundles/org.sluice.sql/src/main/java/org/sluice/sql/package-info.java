/**
 * Portable SQL: one way of writing a statement, told in the SQL of each database.
 *
 * <p>The notation is the one that upgrade code for Liferay uses: type tokens such as {@code LONG}, values such as
 * {@code [$TRUE$]}, functions such as {@code CAST_TEXT(x)}, and the pseudo-statements {@code alter_column_name},
 * {@code alter_column_type} and {@code alter_table_name}.
 */
@NullMarked
@Export
@Version("1.0.0")
package org.sluice.sql;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
