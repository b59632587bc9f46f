/** What Liferay's API asks a database, and how it changes it: columns, indexes, scripts. */
@NullMarked
package org.sluice.liferay.internal.database;

import org.jspecify.annotations.NullMarked;
