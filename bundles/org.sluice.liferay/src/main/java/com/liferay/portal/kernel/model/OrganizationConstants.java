package com.liferay.portal.kernel.model;

/** Kinds of organizations. */
public class OrganizationConstants {
    public static final int ANY_PARENT_ORGANIZATION_ID = -1;

    public static final int DEFAULT_PARENT_ORGANIZATION_ID = 0;

    public static final String NAME_GENERAL_RESTRICTIONS = "blank";

    public static final String NAME_LABEL = "organization-name";

    public static final String NAME_RESERVED_WORDS = "null";

    public static final String TYPE_LOCATION = "location";

    public static final String TYPE_ORGANIZATION = "organization";

    public static final String TYPE_REGULAR_ORGANIZATION = "regular-organization";
}
