/** What upgrade code does with a database. Liferay's names and signatures; null is promised nowhere. */
package com.liferay.portal.kernel.dao.db;
