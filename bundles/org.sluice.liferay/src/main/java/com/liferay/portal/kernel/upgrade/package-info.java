/** Upgrade steps and what they extend. Liferay's names and signatures; null is promised nowhere. */
package com.liferay.portal.kernel.upgrade;
