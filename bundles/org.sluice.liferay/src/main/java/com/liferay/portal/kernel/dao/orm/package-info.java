/** What upgrade code names of Liferay's persistence layer. Liferay's names and signatures; null is promised nowhere. */
package com.liferay.portal.kernel.dao.orm;
