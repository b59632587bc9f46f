/** Copying between streams. */
package com.liferay.petra.io;
