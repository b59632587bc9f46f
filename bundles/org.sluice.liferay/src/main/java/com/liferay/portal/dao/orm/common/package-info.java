/** Portable functions inside of queries. Liferay's names and signatures; null is promised nowhere. */
package com.liferay.portal.dao.orm.common;
