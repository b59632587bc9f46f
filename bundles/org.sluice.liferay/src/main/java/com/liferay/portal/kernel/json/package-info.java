/** JSON trees: Liferay's names and signatures; null is promised nowhere. */
package com.liferay.portal.kernel.json;
