package com.liferay.portal.kernel.model;

/** A kind of list entry. Nothing but the name is here: it stands for the model in {@code ClassName_} and in resources. */
public interface ListType {}
