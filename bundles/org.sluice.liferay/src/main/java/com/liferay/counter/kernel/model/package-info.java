/** The counter as a model. */
package com.liferay.counter.kernel.model;
