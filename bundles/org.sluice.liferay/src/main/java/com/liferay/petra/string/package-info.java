/** Text under the names that Liferay 7.1 and later give it. */
package com.liferay.petra.string;
