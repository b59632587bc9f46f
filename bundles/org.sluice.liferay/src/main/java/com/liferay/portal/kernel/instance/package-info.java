/** The companies of a portal. */
package com.liferay.portal.kernel.instance;
