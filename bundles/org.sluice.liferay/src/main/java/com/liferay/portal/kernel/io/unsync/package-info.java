/** Streams, readers and writers under the names that Liferay 7.0 gave its unsynchronized ones. */
package com.liferay.portal.kernel.io.unsync;
