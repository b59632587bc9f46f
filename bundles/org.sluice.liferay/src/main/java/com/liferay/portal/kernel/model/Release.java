package com.liferay.portal.kernel.model;

import java.util.Date;

/** Which schema version a module's data have: a row of {@code Release_}. */
public interface Release {
    String getBundleSymbolicName();

    long getMvccVersion();

    void setMvccVersion(long mvccVersion);

    long getReleaseId();

    void setReleaseId(long releaseId);

    Date getCreateDate();

    void setCreateDate(Date createDate);

    Date getModifiedDate();

    void setModifiedDate(Date modifiedDate);

    String getServletContextName();

    void setServletContextName(String servletContextName);

    String getSchemaVersion();

    void setSchemaVersion(String schemaVersion);

    int getBuildNumber();

    void setBuildNumber(int buildNumber);

    Date getBuildDate();

    void setBuildDate(Date buildDate);

    boolean getVerified();

    boolean isVerified();

    void setVerified(boolean verified);

    int getState();

    void setState(int state);

    String getTestString();

    void setTestString(String testString);
}
