package com.liferay.message.boards.kernel.model;

/** A discussion. Nothing but the name is here: it stands for the model in {@code ClassName_} and in resources. */
public interface MBDiscussion {}
