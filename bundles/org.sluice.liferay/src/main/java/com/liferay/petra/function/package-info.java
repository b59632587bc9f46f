/** Functional interfaces that may throw what their type says. */
package com.liferay.petra.function;
