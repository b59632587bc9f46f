/** What modules extend of the implementation of Liferay's core upgrades. Liferay's names and signatures; null is promised nowhere. */
package com.liferay.portal.upgrade.util;
