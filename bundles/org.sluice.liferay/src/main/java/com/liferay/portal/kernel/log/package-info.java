/** The loggers of upgrade code; SLF4J writes them. */
package com.liferay.portal.kernel.log;
