package com.liferay.portal.kernel.model;

/** How users sign in, and the company that is none. */
public class CompanyConstants {
    public static final String AUTH_TYPE_EA = "emailAddress";

    public static final String AUTH_TYPE_ID = "userId";

    public static final String AUTH_TYPE_SN = "screenName";

    public static final long SYSTEM = 0;

    public static final String SYSTEM_STRING = String.valueOf(SYSTEM);
}
