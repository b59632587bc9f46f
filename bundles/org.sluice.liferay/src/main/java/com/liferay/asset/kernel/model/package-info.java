/** Names and constants of assets. */
package com.liferay.asset.kernel.model;
