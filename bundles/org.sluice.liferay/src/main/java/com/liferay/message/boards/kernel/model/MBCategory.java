package com.liferay.message.boards.kernel.model;

/** A category of a message board. Nothing but the name is here: it stands for the model in {@code ClassName_} and in resources. */
public interface MBCategory {}
