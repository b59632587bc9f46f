package com.liferay.document.library.kernel.model;

/** What is known of a document. Nothing but the name is here: it stands for the model in {@code ClassName_} and in resources. */
public interface DLFileEntryMetadata {}
