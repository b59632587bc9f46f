/** Properties and companies of a portal, as its own upgrade code asks for them. */
package com.liferay.portal.util;
