/** Preferences of portlets and of the portal: parsed from XML, changed, and written as XML again. */
package com.liferay.portlet;
