/** Databases with a part for each company, which Sluice has not. */
package com.liferay.portal.kernel.db.partition;
