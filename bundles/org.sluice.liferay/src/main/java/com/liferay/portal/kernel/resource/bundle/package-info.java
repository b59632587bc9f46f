/** Texts in several languages. Liferay's names and signatures; null is promised nowhere. */
package com.liferay.portal.kernel.resource.bundle;
