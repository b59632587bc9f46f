/** Values that are made once. */
package com.liferay.petra.concurrent;
