package com.liferay.portal.kernel.xml;

/** A reference to an entity. */
public interface Entity extends Node {}
