/** Copying tables with changed values, and what upgrade code uses besides. Liferay's names and signatures; null is promised nowhere. */
package com.liferay.portal.kernel.upgrade.util;
