/** What upgrades of Liferay's core from 6.2 extend. Liferay's names and signatures; null is promised nowhere. */
package com.liferay.portal.kernel.upgrade.v6_2_0;
