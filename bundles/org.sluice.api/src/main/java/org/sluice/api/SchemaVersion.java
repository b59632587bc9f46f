package org.sluice.api;

import org.osgi.framework.Version;

/**
 * The version of a module's schema, compared as an OSGi version and never as text: {@code 1.9.0 < 1.10.0}.
 *
 * @param value the OSGi version {@code major.minor.micro[.qualifier]}
 */
public record SchemaVersion(Version value) implements Comparable<SchemaVersion> {
    /** The version of a module that has no schema yet: {@code 0.0.0}. */
    public static final SchemaVersion NONE = new SchemaVersion(Version.emptyVersion);

    /**
     * Reads a version such as {@code 1.2.0} or {@code 1.2.0.step-1}; missing parts count as zero.
     *
     * @throws SluiceException with {@link ErrorCode#VERSION_INVALID} when the text is no OSGi version
     */
    public static SchemaVersion parse(String text) {
        try {
            return new SchemaVersion(Version.parseVersion(text));
        } catch (IllegalArgumentException e) {
            throw new SluiceException(
                            ErrorCode.VERSION_INVALID,
                            "Cannot read '" + text + "' as a schema version.",
                            "Use major.minor.micro[.qualifier], for example 1.2.0 or 1.2.0.step-1.",
                            e)
                    .with("version", text);
        }
    }

    @Override
    public int compareTo(SchemaVersion other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
