package com.liferay.portal.kernel.verify.model;

/** A table whose rows say who made them, and when. */
public interface VerifiableAuditedModel extends VerifiableModel {
    String getJoinByTableName();

    String getRelatedModelName();

    String getRelatedPKColumnName();

    boolean isAnonymousUserAllowed();

    boolean isUpdateDates();
}
