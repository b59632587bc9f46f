/** Steps for common changes of a table, as Liferay 7.3 has them. Liferay's names; null is promised nowhere. */
package com.liferay.portal.upgrade.step.util;
