package org.sluice.itests.liferay;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sluice.itests.liferay.classfile.ClassFile;
import org.sluice.itests.liferay.classfile.ClassFiles;

/**
 * A jar that Liferay published; the build fetches it for these tests, and nothing of it is kept.
 *
 * @param artifact its name in the registry
 */
public record Published(String artifact, String version) {
    /** The jars whose public classes upgrade code is written against, oldest first. */
    public static final List<Published> API = Stream.of(
                    of("com.liferay.portal.kernel", "2.0.0", "3.0.0", "43.0.1", "97.0.0", "146.0.1"),
                    of("com.liferay.portal.impl", "2.0.0", "93.0.0"),
                    of("com.liferay.portal.upgrade", "2.8.9"),
                    of("com.liferay.portal.upgrade.api", "4.0.4", "9.0.0", "13.1.0"),
                    of("com.liferay.petra.concurrent", "1.0.0"),
                    of("com.liferay.petra.function", "1.0.0", "2.0.0"),
                    of("com.liferay.petra.io", "1.0.0"),
                    of("com.liferay.petra.lang", "1.0.0", "2.0.0"),
                    of("com.liferay.petra.string", "1.0.0", "3.0.0"))
            .flatMap(List::stream)
            .toList();

    /** The jars of modules with upgrade classes. */
    public static final List<Published> MODULES = Stream.of(
                    of("com.liferay.blogs.service", "4.0.13", "5.0.46", "5.0.77"),
                    of("com.liferay.document.library.web", "1.0.0"),
                    of("com.liferay.exportimport.service", "3.0.0", "8.0.97"))
            .flatMap(List::stream)
            .toList();

    /** The jars with the upgrade classes of the portal itself. */
    public static final List<Published> PORTAL = of("com.liferay.portal.impl", "2.0.0", "93.0.0");

    private static List<Published> of(String artifact, String... versions) {
        return Stream.of(versions)
                .map(version -> new Published(artifact, version))
                .toList();
    }

    public Path jar() {
        return Path.of("target", "published", artifact + "-" + version + ".jar");
    }

    /** The classes of its upgrade packages; what belongs to the API or to Liferay's engine is not among them. */
    public Map<String, ClassFile> upgradeClasses() {
        return ClassFiles.in(jar(), Published::isUpgradeClass);
    }

    static boolean isUpgradeClass(String name) {
        return name.contains("/upgrade/")
                && !name.startsWith("com/liferay/portal/kernel/")
                && !name.startsWith("com/liferay/portal/upgrade/internal/");
    }

    @Override
    public String toString() {
        return artifact + " " + version;
    }
}
