package com.liferay.portal.kernel.model;

/** What a permission reaches. */
@SuppressWarnings("MutablePublicArray") // Liferay's field
public interface ResourceConstants {
    long PRIMKEY_DNE = -1;

    int SCOPE_COMPANY = 1;

    int SCOPE_GROUP = 2;

    int SCOPE_GROUP_TEMPLATE = 3;

    int SCOPE_INDIVIDUAL = 4;

    int[] SCOPES = {SCOPE_COMPANY, SCOPE_GROUP, SCOPE_GROUP_TEMPLATE, SCOPE_INDIVIDUAL};
}
