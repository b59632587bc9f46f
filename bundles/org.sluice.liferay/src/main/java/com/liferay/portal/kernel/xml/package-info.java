/** XML trees: Liferay's names and signatures, on dom4j; null is promised nowhere. */
package com.liferay.portal.kernel.xml;
