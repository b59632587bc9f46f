package com.liferay.portal.kernel.model.role;

/** Names, kinds and types of roles. */
@SuppressWarnings("MutablePublicArray") // Liferay's signatures
public class RoleConstants {
    public static final String ADMINISTRATOR = "Administrator";
    public static final String ANALYTICS_ADMINISTRATOR = "Analytics Administrator";
    public static final String GUEST = "Guest";
    public static final String NAME_INVALID_CHARACTERS = ", *";
    public static final String NAME_LABEL = "role-name";
    public static final String NAME_RESERVED_WORDS = "null";
    public static final String ORGANIZATION_ADMINISTRATOR = "Organization Administrator";
    public static final String ORGANIZATION_CONTENT_REVIEWER = "Organization Content Reviewer";
    public static final String ORGANIZATION_OWNER = "Organization Owner";
    public static final String ORGANIZATION_USER = "Organization User";
    public static final String OWNER = "Owner";
    public static final String PLACEHOLDER_DEFAULT_GROUP_ROLE = "PLACEHOLDER_DEFAULT_GROUP_ROLE";
    public static final String PORTAL_CONTENT_REVIEWER = "Portal Content Reviewer";
    public static final String POWER_USER = "Power User";
    public static final String PUBLICATIONS_USER = "Publications User";
    public static final String SITE_ADMINISTRATOR = "Site Administrator";
    public static final String SITE_CONTENT_REVIEWER = "Site Content Reviewer";
    public static final String SITE_MEMBER = "Site Member";
    public static final String SITE_OWNER = "Site Owner";
    public static final int TYPE_ACCOUNT = 6;
    public static final String TYPE_ACCOUNT_LABEL = "account";
    public static final int TYPE_DEPOT = 5;
    public static final String TYPE_DEPOT_LABEL = "depot";
    public static final int TYPE_ORGANIZATION = 3;
    public static final String TYPE_ORGANIZATION_LABEL = "organization";
    public static final int TYPE_PROVIDER = 4;
    public static final int TYPE_PUBLICATIONS = 7;
    public static final int TYPE_REGULAR = 1;
    public static final String TYPE_REGULAR_LABEL = "regular";
    public static final int TYPE_SITE = 2;
    public static final String TYPE_SITE_LABEL = "site";
    public static final String USER = "User";
    public static final String[] SYSTEM_ORGANIZATION_ROLES = {
        ORGANIZATION_ADMINISTRATOR, ORGANIZATION_OWNER, ORGANIZATION_USER
    };
    public static final String[] SYSTEM_ROLES = {ADMINISTRATOR, GUEST, OWNER, POWER_USER, USER};
    public static final String[] SYSTEM_SITE_ROLES = {SITE_ADMINISTRATOR, SITE_MEMBER, SITE_OWNER};
    public static final int[] TYPES_ORGANIZATION_AND_REGULAR = {TYPE_ORGANIZATION, TYPE_REGULAR};
    public static final int[] TYPES_ORGANIZATION_AND_REGULAR_AND_SITE = {TYPE_ORGANIZATION, TYPE_REGULAR, TYPE_SITE};
    public static final int[] TYPES_REGULAR = {TYPE_REGULAR};
    public static final int[] TYPES_REGULAR_AND_SITE = {TYPE_REGULAR, TYPE_SITE};

    /** The type of roles that has a label, the regular one for one that is not known. */
    public static int getLabelType(String label) {
        return switch (label) {
            case TYPE_ACCOUNT_LABEL -> TYPE_ACCOUNT;
            case TYPE_DEPOT_LABEL -> TYPE_DEPOT;
            case TYPE_ORGANIZATION_LABEL -> TYPE_ORGANIZATION;
            case TYPE_REGULAR_LABEL -> TYPE_REGULAR;
            case TYPE_SITE_LABEL -> TYPE_SITE;
            default -> TYPE_REGULAR;
        };
    }

    /** The label of a type of roles, that of regular ones for one that is not known. */
    public static String getTypeLabel(int type) {
        return switch (type) {
            case TYPE_ACCOUNT -> TYPE_ACCOUNT_LABEL;
            case TYPE_DEPOT -> TYPE_DEPOT_LABEL;
            case TYPE_ORGANIZATION -> TYPE_ORGANIZATION_LABEL;
            case TYPE_REGULAR -> TYPE_REGULAR_LABEL;
            case TYPE_SITE -> TYPE_SITE_LABEL;
            default -> TYPE_REGULAR_LABEL;
        };
    }
}
