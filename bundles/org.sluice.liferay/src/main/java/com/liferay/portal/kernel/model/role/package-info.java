/** Names and types of roles. */
package com.liferay.portal.kernel.model.role;
