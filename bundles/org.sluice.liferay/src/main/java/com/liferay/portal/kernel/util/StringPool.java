package com.liferay.portal.kernel.util;

/** Strings under the name of Liferay 7.0. */
public class StringPool extends com.liferay.petra.string.StringPool {}
