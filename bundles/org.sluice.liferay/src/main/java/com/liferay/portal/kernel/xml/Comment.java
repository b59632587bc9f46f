package com.liferay.portal.kernel.xml;

/** A comment. */
public interface Comment extends Node {}
