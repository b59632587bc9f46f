package com.liferay.portal.kernel.verify.model;

/** A table whose rows have a {@code uuid_}. */
public interface VerifiableUUIDModel extends VerifiableModel {}
