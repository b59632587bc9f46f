/** How properties are looked up. */
package com.liferay.portal.kernel.configuration;
