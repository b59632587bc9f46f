/** How 7.0 laid out XML. */
package com.liferay.util.xml;
