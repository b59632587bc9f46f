package com.liferay.portal.kernel.xml;

/** A CDATA section. */
public interface CDATA extends Node {}
