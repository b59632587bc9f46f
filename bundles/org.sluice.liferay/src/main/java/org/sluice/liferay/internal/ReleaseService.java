package org.sluice.liferay.internal;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Release;
import com.liferay.portal.kernel.service.ReleaseLocalService;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sluice.api.ErrorCode;
import org.sluice.api.ModuleName;
import org.sluice.api.SluiceException;
import org.sluice.api.spi.ReleaseRecord;
import org.sluice.api.spi.Releases;
import org.sluice.api.spi.StepContext;
import org.sluice.liferay.LiferayRelease;

/** Liferay's service over the recorded releases. */
@Component(service = ReleaseLocalService.class)
public final class ReleaseService implements ReleaseLocalService {
    private final Releases live;

    @Activate
    public ReleaseService(@Reference Releases live) {
        this.live = live;
    }

    /** The service of the run that the calling code belongs to, which needs no framework; empty when it belongs to none. */
    public static Optional<ReleaseLocalService> ofRun() {
        return RunContext.find().map(context -> new ReleaseService(context.releases()));
    }

    /** A step's writes belong to its run. */
    private Releases releases() {
        return RunContext.find().map(StepContext::releases).orElse(live);
    }

    @Override
    public Release addRelease(Release release) {
        return LiferayRelease.of(releases()
                .add(
                        new ModuleName(release.getServletContextName()),
                        release.getSchemaVersion(),
                        release.getBuildNumber()));
    }

    @Override
    public Release addRelease(String servletContextName, int buildNumber) {
        return LiferayRelease.of(releases().add(new ModuleName(servletContextName), "", buildNumber));
    }

    @Override
    public Release addRelease(String servletContextName, String schemaVersion) {
        return LiferayRelease.of(releases().add(new ModuleName(servletContextName), schemaVersion, 1));
    }

    @Override
    public Release createRelease(long releaseId) {
        return LiferayRelease.unrecorded(releaseId);
    }

    @Override
    public Release deleteRelease(Release release) {
        releases().delete(new ModuleName(release.getServletContextName()));
        return release;
    }

    @Override
    public Release deleteRelease(long releaseId) throws PortalException {
        ReleaseRecord row = required(releaseId);
        releases().delete(row.module());
        return LiferayRelease.of(row);
    }

    @Override
    public @Nullable Release fetchRelease(long releaseId) {
        return byId(releaseId).map(LiferayRelease::of).orElse(null);
    }

    @Override
    public @Nullable Release fetchRelease(String servletContextName) {
        return releases()
                .find(new ModuleName(servletContextName))
                .map(LiferayRelease::of)
                .orElse(null);
    }

    @Override
    public Release getRelease(long releaseId) throws PortalException {
        return LiferayRelease.of(required(releaseId));
    }

    @Override
    public int getReleasesCount() {
        return releases().list().size();
    }

    @Override
    public List<Release> getReleases(int start, int end) {
        List<Release> all = releases().list().stream().map(LiferayRelease::of).toList();
        return start < 0 || end < 0 ? all : all.subList(Math.min(start, all.size()), Math.min(end, all.size()));
    }

    @Override
    public Release updateRelease(Release release) {
        ReleaseRecord row = byId(release.getReleaseId())
                .orElseThrow(() -> new IllegalStateException(missing(release.getReleaseId())));
        ReleaseRecord changed = new ReleaseRecord(
                row.id(),
                new ModuleName(release.getServletContextName()),
                release.getSchemaVersion(),
                release.getBuildNumber(),
                release.getState(),
                release.getVerified(),
                row.initial(),
                row.created(),
                row.modified());
        return LiferayRelease.of(write(() -> releases().save(changed)));
    }

    @Override
    public Release updateRelease(
            long releaseId, String schemaVersion, int buildNumber, @Nullable Date buildDate, boolean verified)
            throws PortalException {
        Release release = LiferayRelease.of(required(releaseId));
        release.setSchemaVersion(schemaVersion);
        release.setBuildNumber(buildNumber);
        release.setVerified(verified);
        return updateRelease(release);
    }

    @Override
    public Release updateRelease(String servletContextName, String schemaVersion, String previousSchemaVersion) {
        ModuleName module = new ModuleName(servletContextName);
        return LiferayRelease.of(write(() -> releases().move(module, previousSchemaVersion, schemaVersion)));
    }

    /** Callers that are written for Liferay expect its exception where the release is not what they believe. */
    private static ReleaseRecord write(Supplier<ReleaseRecord> change) {
        try {
            return change.get();
        } catch (SluiceException e) {
            if (e.code() == ErrorCode.RELEASE_CHANGED || e.code() == ErrorCode.RELEASE_MISSING) {
                throw new IllegalStateException(e.getMessage(), e);
            }
            throw e;
        }
    }

    private Optional<ReleaseRecord> byId(long releaseId) {
        return releases().list().stream().filter(row -> row.id() == releaseId).findFirst();
    }

    private ReleaseRecord required(long releaseId) throws PortalException {
        return byId(releaseId).orElseThrow(() -> new PortalException(missing(releaseId)));
    }

    private static String missing(long releaseId) {
        return "Cannot find the release '%d': Release_ has no row with this id.".formatted(releaseId);
    }
}
