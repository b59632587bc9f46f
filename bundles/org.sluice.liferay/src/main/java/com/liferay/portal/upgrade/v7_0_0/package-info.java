/** What modules extend of the upgrade of Liferay's core to 7.0. Liferay's names and signatures; null is promised nowhere. */
package com.liferay.portal.upgrade.v7_0_0;
