package com.liferay.portal.kernel.xml;

/** Plain text inside of an element. */
public interface Text extends Node {}
