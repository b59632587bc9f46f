/** The recorded release as a value. Liferay's names and signatures; null is promised nowhere. */
package com.liferay.portal.kernel.model;
