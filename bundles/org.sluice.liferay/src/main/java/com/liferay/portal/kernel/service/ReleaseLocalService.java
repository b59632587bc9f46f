package com.liferay.portal.kernel.service;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Release;
import java.util.Date;
import java.util.List;

/** The recorded releases. What is written is committed when the call returns, and gates follow it. */
public interface ReleaseLocalService {
    Release addRelease(Release release);

    Release addRelease(String servletContextName, int buildNumber);

    Release addRelease(String servletContextName, String schemaVersion);

    Release deleteRelease(Release release);

    Release deleteRelease(long releaseId) throws PortalException;

    /** The release, or null when there is none. */
    Release fetchRelease(long releaseId);

    /** The release, or null when there is none. */
    Release fetchRelease(String servletContextName);

    /** The releases from {@code start} to before {@code end}, by name; all of them when both are -1. */
    List<Release> getReleases(int start, int end);

    Release updateRelease(Release release);

    Release updateRelease(long releaseId, String schemaVersion, int buildNumber, Date buildDate, boolean verified)
            throws PortalException;

    /**
     * Moves a module from one version to another; records it when it is not recorded yet and comes from {@code 0.0.0}.
     *
     * @throws IllegalStateException when another version is recorded, or none
     */
    void updateRelease(String servletContextName, String schemaVersion, String previousSchemaVersion);
}
