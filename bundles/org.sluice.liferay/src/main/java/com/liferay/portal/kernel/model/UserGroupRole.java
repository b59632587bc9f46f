package com.liferay.portal.kernel.model;

/** A role of a user in a group. Nothing but the name is here: it stands for the model in {@code ClassName_} and in resources. */
public interface UserGroupRole {}
