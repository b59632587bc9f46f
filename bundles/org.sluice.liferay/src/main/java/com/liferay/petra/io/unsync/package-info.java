/** Streams, readers and writers under the names of Liferay's unsynchronized ones; the JDK's do the work. */
package com.liferay.petra.io.unsync;
