/** How a module registers its upgrade steps. Liferay's names and signatures; null is promised nowhere. */
package com.liferay.portal.upgrade.registry;
