/** Small things of the language. */
package com.liferay.petra.lang;
