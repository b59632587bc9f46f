package org.sluice.api;

import java.util.Optional;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;

/**
 * What a bundle asks for in its header {@code Liferay-Require-SchemaVersion}: a version or an OSGi version range.
 *
 * <p>A plain {@code M.m.u} accepts at least {@code M.m.0} and less than {@code (M+1).0.0}: in Liferay, too, a micro
 * version is optional for the components that wait, while the upgrade still goes to exactly {@code M.m.u}.
 *
 * @param text the header as the bundle wrote it
 * @param accepted the versions with which the bundle's components can work
 * @param exact the version to upgrade to, absent when the header is a range
 */
public record SchemaRequirement(String text, VersionRange accepted, Optional<SchemaVersion> exact) {
    /** The bundle header that holds the requirement. */
    public static final String HEADER = "Liferay-Require-SchemaVersion";

    /**
     * Reads the header's value.
     *
     * @throws SluiceException with {@link ErrorCode#VERSION_INVALID} when it is neither a version nor a range
     */
    public static SchemaRequirement parse(String header) {
        String text = header.strip();
        if (text.startsWith("[") || text.startsWith("(")) {
            return new SchemaRequirement(text, range(text), Optional.empty());
        }
        SchemaVersion version = SchemaVersion.parse(text);
        Version value = version.value();
        String from = value.getMajor() + "." + value.getMinor();
        String to = Integer.toString(value.getMajor() + 1);
        return new SchemaRequirement(text, range("[" + from + "," + to + ")"), Optional.of(version));
    }

    /** Whether components of the bundle can work with data at this version. */
    public boolean accepts(SchemaVersion version) {
        return accepted.includes(version.value());
    }

    @Override
    public String toString() {
        return text;
    }

    private static VersionRange range(String text) {
        try {
            return new VersionRange(text);
        } catch (IllegalArgumentException e) {
            throw new SluiceException(
                            ErrorCode.VERSION_INVALID,
                            "Cannot read '" + text + "' as a range of schema versions.",
                            "Use an OSGi version range, for example [1.2.0,2.0.0).",
                            e)
                    .with("version", text);
        }
    }
}
