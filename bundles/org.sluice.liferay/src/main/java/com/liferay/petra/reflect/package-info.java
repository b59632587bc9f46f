/** Reflection in the words of Liferay 7.2 and later. */
package com.liferay.petra.reflect;
