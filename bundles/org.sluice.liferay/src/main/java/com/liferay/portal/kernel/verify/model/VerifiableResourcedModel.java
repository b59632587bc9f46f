package com.liferay.portal.kernel.verify.model;

/** A table whose rows have permissions. */
public interface VerifiableResourcedModel extends VerifiableModel {
    String getModelName();

    @Override
    String getPrimaryKeyColumnName();

    @Override
    String getTableName();

    String getUserIdColumnName();
}
