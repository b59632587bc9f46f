/** Preferences and names of portlets, as they stand in tables. */
package com.liferay.portal.kernel.portlet;
