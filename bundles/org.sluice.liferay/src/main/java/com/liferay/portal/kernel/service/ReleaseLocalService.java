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

    /** A release of this id that is not recorded yet. */
    Release createRelease(long releaseId);

    Release deleteRelease(Release release);

    Release deleteRelease(long releaseId) throws PortalException;

    /** The release, or null when there is none. */
    Release fetchRelease(long releaseId);

    /** The release, or null when there is none. */
    Release fetchRelease(String servletContextName);

    Release getRelease(long releaseId) throws PortalException;

    /** The releases from {@code start} to before {@code end}, by name; all of them when both are -1. */
    List<Release> getReleases(int start, int end);

    int getReleasesCount();

    /**
     * Writes every column.
     *
     * @throws IllegalStateException when the release is not recorded, or its module is being upgraded
     */
    Release updateRelease(Release release);

    Release updateRelease(long releaseId, String schemaVersion, int buildNumber, Date buildDate, boolean verified)
            throws PortalException;

    /**
     * Moves a module from one version to another; records it when it is not recorded yet and comes from {@code 0.0.0}.
     *
     * @throws IllegalStateException when another version is recorded, or none
     */
    Release updateRelease(String servletContextName, String schemaVersion, String previousSchemaVersion);
}
