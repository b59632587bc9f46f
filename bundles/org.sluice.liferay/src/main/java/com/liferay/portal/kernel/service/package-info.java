/** The recorded releases as a service. Liferay's names and signatures; null is promised nowhere. */
package com.liferay.portal.kernel.service;
