package com.liferay.portal.kernel.util;

/** Characters under the name of Liferay 7.0. */
public class CharPool extends com.liferay.petra.string.CharPool {}
