/** Names of blogs. */
package com.liferay.blogs.kernel.model;
