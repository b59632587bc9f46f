package com.liferay.portal.kernel.verify.model;

/** A table whose rows belong to a site. */
public interface VerifiableGroupedModel extends VerifiableModel {
    String getRelatedPrimaryKeyColumnName();

    String getRelatedTableName();
}
