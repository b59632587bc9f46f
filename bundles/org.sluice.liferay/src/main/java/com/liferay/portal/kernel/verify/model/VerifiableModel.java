package com.liferay.portal.kernel.verify.model;

/** A table whose rows are verified. */
public interface VerifiableModel {
    String getPrimaryKeyColumnName();

    String getTableName();
}
