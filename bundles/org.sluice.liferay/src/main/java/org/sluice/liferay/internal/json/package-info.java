/** JSON as maps and lists in the order of the text, read and written by Jackson. */
@NullMarked
package org.sluice.liferay.internal.json;

import org.jspecify.annotations.NullMarked;
