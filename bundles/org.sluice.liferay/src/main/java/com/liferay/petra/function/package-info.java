/** Functions that may throw. */
package com.liferay.petra.function;
