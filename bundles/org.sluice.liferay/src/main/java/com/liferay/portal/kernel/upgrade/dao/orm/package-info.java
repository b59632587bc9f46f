/** Connections of upgrades, as Liferay 7.0 and 7.1 give them. Liferay's names and signatures; null is promised nowhere. */
package com.liferay.portal.kernel.upgrade.dao.orm;
