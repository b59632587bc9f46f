package org.sluice.liferay;

import com.liferay.portal.kernel.model.Release;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.sluice.api.spi.ReleaseRecord;

/** A recorded release as upgrade code sees it: a copy, which nobody reads back unless it is handed to the service. */
@SuppressWarnings("JavaUtilDate") // the signatures are Liferay's
public final class LiferayRelease implements Release {
    private long mvccVersion;
    private long releaseId;
    private @Nullable Date createDate;
    private @Nullable Date modifiedDate;
    private String servletContextName = "";
    private String schemaVersion = "";
    private int buildNumber;
    private @Nullable Date buildDate;
    private boolean verified;
    private int state;
    private @Nullable String testString;

    private LiferayRelease() {}

    public static Release of(ReleaseRecord row) {
        LiferayRelease release = new LiferayRelease();
        release.releaseId = row.id();
        release.createDate = row.created().map(Date::from).orElse(null);
        release.modifiedDate = row.modified().map(Date::from).orElse(null);
        release.servletContextName = row.module().value();
        release.schemaVersion = row.schemaVersion();
        release.buildNumber = row.buildNumber();
        release.verified = row.verified();
        release.state = row.state();
        return release;
    }

    /** A release that no row stands for yet. */
    public static Release unrecorded(long releaseId) {
        LiferayRelease release = new LiferayRelease();
        release.releaseId = releaseId;
        return release;
    }

    @Override
    public String getBundleSymbolicName() {
        return servletContextName;
    }

    @Override
    public long getMvccVersion() {
        return mvccVersion;
    }

    @Override
    public void setMvccVersion(long mvccVersion) {
        this.mvccVersion = mvccVersion;
    }

    @Override
    public long getReleaseId() {
        return releaseId;
    }

    @Override
    public void setReleaseId(long releaseId) {
        this.releaseId = releaseId;
    }

    @Override
    public @Nullable Date getCreateDate() {
        return copy(createDate);
    }

    @Override
    public void setCreateDate(@Nullable Date createDate) {
        this.createDate = copy(createDate);
    }

    @Override
    public @Nullable Date getModifiedDate() {
        return copy(modifiedDate);
    }

    @Override
    public void setModifiedDate(@Nullable Date modifiedDate) {
        this.modifiedDate = copy(modifiedDate);
    }

    @Override
    public String getServletContextName() {
        return servletContextName;
    }

    @Override
    public void setServletContextName(String servletContextName) {
        this.servletContextName = servletContextName;
    }

    @Override
    public String getSchemaVersion() {
        return schemaVersion;
    }

    @Override
    public void setSchemaVersion(String schemaVersion) {
        this.schemaVersion = schemaVersion;
    }

    @Override
    public int getBuildNumber() {
        return buildNumber;
    }

    @Override
    public void setBuildNumber(int buildNumber) {
        this.buildNumber = buildNumber;
    }

    @Override
    public @Nullable Date getBuildDate() {
        return copy(buildDate);
    }

    @Override
    public void setBuildDate(@Nullable Date buildDate) {
        this.buildDate = copy(buildDate);
    }

    @Override
    public boolean getVerified() {
        return verified;
    }

    @Override
    public void setVerified(boolean verified) {
        this.verified = verified;
    }

    @Override
    public int getState() {
        return state;
    }

    @Override
    public void setState(int state) {
        this.state = state;
    }

    @Override
    public @Nullable String getTestString() {
        return testString;
    }

    @Override
    public void setTestString(@Nullable String testString) {
        this.testString = testString;
    }

    @Override
    public boolean isVerified() {
        return verified;
    }

    @Override
    public String toString() {
        return servletContextName + " " + schemaVersion;
    }

    private static @Nullable Date copy(@Nullable Date date) {
        return date == null ? null : new Date(date.getTime());
    }
}
