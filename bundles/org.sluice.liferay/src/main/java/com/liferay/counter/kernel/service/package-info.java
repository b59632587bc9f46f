/** Ids that no two callers get. */
package com.liferay.counter.kernel.service;
