package com.liferay.portal.kernel.service;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Release;
import java.util.Date;
import java.util.List;
import org.sluice.liferay.internal.ReleaseService;
import org.sluice.liferay.internal.Services;

/** The {@link ReleaseLocalService} for code that no service is injected into. */
@SuppressWarnings("JavaUtilDate") // the signatures are Liferay's
public class ReleaseLocalServiceUtil {
    public static Release addRelease(Release release) {
        return getService().addRelease(release);
    }

    public static Release addRelease(String servletContextName, int buildNumber) {
        return getService().addRelease(servletContextName, buildNumber);
    }

    public static Release addRelease(String servletContextName, String schemaVersion) {
        return getService().addRelease(servletContextName, schemaVersion);
    }

    public static Release createRelease(long releaseId) {
        return getService().createRelease(releaseId);
    }

    public static Release deleteRelease(Release release) {
        return getService().deleteRelease(release);
    }

    public static Release deleteRelease(long releaseId) throws PortalException {
        return getService().deleteRelease(releaseId);
    }

    public static Release fetchRelease(long releaseId) {
        return getService().fetchRelease(releaseId);
    }

    public static Release fetchRelease(String servletContextName) {
        return getService().fetchRelease(servletContextName);
    }

    public static Release getRelease(long releaseId) throws PortalException {
        return getService().getRelease(releaseId);
    }

    public static List<Release> getReleases(int start, int end) {
        return getService().getReleases(start, end);
    }

    public static int getReleasesCount() {
        return getService().getReleasesCount();
    }

    /** The service, that of a run in its steps; an error where there is none. */
    public static ReleaseLocalService getService() {
        return ReleaseService.ofRun().orElseGet(() -> Services.get(ReleaseLocalService.class, null));
    }

    public static Release updateRelease(Release release) {
        return getService().updateRelease(release);
    }

    public static Release updateRelease(
            long releaseId, String schemaVersion, int buildNumber, Date buildDate, boolean verified)
            throws PortalException {
        return getService().updateRelease(releaseId, schemaVersion, buildNumber, buildDate, verified);
    }

    public static Release updateRelease(String servletContextName, String schemaVersion, String previousSchemaVersion) {
        return getService().updateRelease(servletContextName, schemaVersion, previousSchemaVersion);
    }
}
