package com.liferay.portal.kernel.model;

/** An organization. Nothing but the name is here: it stands for the model in {@code ClassName_} and in resources. */
public interface Organization {}
