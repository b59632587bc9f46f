/** What a verification needs to know of a table. Liferay's names and signatures; null is promised nowhere. */
package com.liferay.portal.kernel.verify.model;
