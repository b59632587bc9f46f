/** What upgrade code of Liferay 7.0 uses to work in several threads. */
package com.liferay.portal.kernel.concurrent;
