package com.liferay.portal.kernel.util;

/** Builds hash codes, under the name of Liferay 7.0. */
public class HashUtil extends com.liferay.petra.lang.HashUtil {}
