/** Identifiers of rows that mean the same on every installation. */
package com.liferay.portal.kernel.uuid;
