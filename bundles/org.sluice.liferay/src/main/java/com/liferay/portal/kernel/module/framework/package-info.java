/** What bundles wait for before they work with the database. Liferay's names; null is promised nowhere. */
package com.liferay.portal.kernel.module.framework;
