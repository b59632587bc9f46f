package org.sluice.tracker.internal.gate;

import com.liferay.portal.kernel.model.Release;
import java.util.Dictionary;
import java.util.Map;
import java.util.Optional;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;
import org.sluice.api.spi.ReleaseRecord;
import org.sluice.liferay.LiferayRelease;
import org.sluice.tracker.internal.GateFilter;

/**
 * What a published release tells.
 *
 * @param version the version of the data
 * @param release the row
 */
record Announcement(Version version, ReleaseRecord release) {
    /** Empty when the recorded version is no OSGi version, so that no filter could compare it. */
    static Optional<Announcement> of(ReleaseRecord release) {
        try {
            return release.schemaVersion().isBlank()
                    ? Optional.empty()
                    : Optional.of(new Announcement(Version.parseVersion(release.schemaVersion()), release));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether components cannot tell one from the other, so that they need not be disturbed. */
    boolean looksLike(Announcement other) {
        return version.equals(other.version) && release.initial() == other.release.initial();
    }

    Release service() {
        return LiferayRelease.of(release);
    }

    Dictionary<String, Object> properties() {
        String module = release.module().value();
        return FrameworkUtil.asDictionary(Map.of(
                GateFilter.MODULE,
                module,
                GateFilter.MODULE_SHORT,
                module,
                "release.schema.version",
                version,
                "schema.version",
                version,
                "release.initial",
                release.initial()));
    }
}
