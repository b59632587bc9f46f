/** Which settings a module has: as much of it as upgrade code asks for. */
package com.liferay.portal.kernel.settings;
