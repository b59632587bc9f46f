package com.liferay.blogs.kernel.model;

/** A blog entry. Nothing but the name is here: it stands for the model in {@code ClassName_} and in resources. */
public interface BlogsEntry {}
