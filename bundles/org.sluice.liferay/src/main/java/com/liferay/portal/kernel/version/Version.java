package com.liferay.portal.kernel.version;

/** A schema version, compared number by number. */
public class Version implements Comparable<Version> {
    private final org.osgi.framework.Version version;

    public static Version parseVersion(String text) {
        return new Version(org.osgi.framework.Version.parseVersion(text));
    }

    public Version(int major, int minor, int micro) {
        this(new org.osgi.framework.Version(major, minor, micro));
    }

    public Version(int major, int minor, int micro, String qualifier) {
        this(new org.osgi.framework.Version(major, minor, micro, qualifier));
    }

    private Version(org.osgi.framework.Version version) {
        this.version = version;
    }

    @Override
    public int compareTo(Version other) {
        return version.compareTo(other.version);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Version other && version.equals(other.version);
    }

    public int getMajor() {
        return version.getMajor();
    }

    public int getMicro() {
        return version.getMicro();
    }

    public int getMinor() {
        return version.getMinor();
    }

    public String getQualifier() {
        return version.getQualifier();
    }

    @Override
    public int hashCode() {
        return version.hashCode();
    }

    @Override
    public String toString() {
        return version.toString();
    }
}
