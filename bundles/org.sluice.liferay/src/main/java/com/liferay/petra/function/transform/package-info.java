/** Turns collections and arrays into others, element by element. */
package com.liferay.petra.function.transform;
