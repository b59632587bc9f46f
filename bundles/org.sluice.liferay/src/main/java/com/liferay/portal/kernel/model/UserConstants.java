package com.liferay.portal.kernel.model;

/** Kinds of users. */
public class UserConstants {
    public static final int FULL_NAME_MAX_LENGTH = 75;

    public static final String LIST_VIEW_FLAT_ORGANIZATIONS = "flat-organizations";

    public static final String LIST_VIEW_FLAT_USERS = "flat-users";

    public static final String LIST_VIEW_FLAT_USER_GROUPS = "flat-user-groups";

    public static final String LIST_VIEW_TREE = "tree";

    public static final int TYPE_DEFAULT_SERVICE_ACCOUNT = 2;

    public static final int TYPE_GUEST = 0;

    public static final int TYPE_ON_DEMAND_USER = 4;

    public static final int TYPE_REGULAR = 1;

    public static final int TYPE_SERVICE_ACCOUNT = 3;

    public static final long USER_ID_DEFAULT = 0;
}
