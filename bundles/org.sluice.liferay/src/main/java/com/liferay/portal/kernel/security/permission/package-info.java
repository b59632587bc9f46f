/** The names of what permissions allow; permissions themselves are not here. */
package com.liferay.portal.kernel.security.permission;
