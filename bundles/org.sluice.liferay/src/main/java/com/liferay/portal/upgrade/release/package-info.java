/** Releases that change their name or come into being. Liferay's names and signatures; null is promised nowhere. */
package com.liferay.portal.upgrade.release;
