/** Small things that Liferay adds to the language: closeables that do not throw, thread-bound values, hashes. */
package com.liferay.petra.lang;
