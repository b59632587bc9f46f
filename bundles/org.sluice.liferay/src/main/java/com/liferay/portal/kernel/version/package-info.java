/** Versions of schemas. */
package com.liferay.portal.kernel.version;
