package com.liferay.portal.kernel.portlet;

import java.io.Serializable;

/** The preferences of a user or a company, each of them in a namespace. */
public interface PortalPreferences extends Serializable {
    long getUserId();

    String getValue(String namespace, String key);

    String getValue(String namespace, String key, String defaultValue);

    String[] getValues(String namespace, String key);

    String[] getValues(String namespace, String key, String[] defaultValues);

    boolean isSignedIn();

    /** Takes away every preference of a namespace. */
    void resetValues(String namespace);

    void setSignedIn(boolean signedIn);

    void setUserId(long userId);

    void setValue(String namespace, String key, String value);

    void setValues(String namespace, String key, String[] values);

    int size();
}
