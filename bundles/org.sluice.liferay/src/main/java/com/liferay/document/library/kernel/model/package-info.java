/** Names and constants of the document library. */
package com.liferay.document.library.kernel.model;
