/** Verifications that upgrade code calls. Liferay's names and signatures; null is promised nowhere. */
package com.liferay.portal.verify;
