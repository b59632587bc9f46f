package org.sluice.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.apache.felix.framework.FrameworkFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.startlevel.BundleStartLevel;

class SystemBundlesTest {
    @TempDir
    private Path folder = Path.of("unset");

    private Framework framework = new FrameworkFactory().newFramework(Map.of());

    @BeforeEach
    void startFramework() throws Exception {
        boot();
    }

    @AfterEach
    void stopFramework() throws Exception {
        framework.stop();
        framework.waitForStop(10_000);
    }

    @Test
    void installsEachJarAtTheLevelOfItsFolder() throws Exception {
        jar("system/2/a.jar", "a", "1.0.0");
        jar("system/6/b.jar", "b", "1.0.0");

        sync();

        assertThat(bundle("a").adapt(BundleStartLevel.class).getStartLevel()).isEqualTo(2);
        assertThat(bundle("b").adapt(BundleStartLevel.class).getStartLevel()).isEqualTo(6);
    }

    @Test
    void installsAJarAnewThatChangedUnderTheSameTimeStamp() throws Exception {
        FileTime time = Files.getLastModifiedTime(jar("system/2/a.jar", "a", "1.0.0"));
        sync();

        Files.setLastModifiedTime(jar("system/2/a.jar", "a", "1.1.0"), time);
        sync();

        assertThat(bundle("a").getVersion()).hasToString("1.1.0");
    }

    @Test
    void uninstallsWhatIsNeitherInSystemNorInAWatchedFolder() throws Exception {
        Path gone = jar("system/2/a.jar", "a", "1.0.0");
        Path watched = jar("modules/m.jar", "m", "1.0.0");
        Path forgotten = jar("elsewhere/e.jar", "e", "1.0.0");
        framework.getBundleContext().installBundle(watched.toUri().toString());
        framework.getBundleContext().installBundle(forgotten.toUri().toString());
        sync();

        Files.delete(gone);
        sync();

        assertThat(names()).containsExactlyInAnyOrder("org.apache.felix.framework", "m");
    }

    @Test
    void keepsTheBundlesThatDidNotChangeAcrossStarts() throws Exception {
        jar("system/2/a.jar", "a", "1.0.0");
        sync();
        long id = bundle("a").getBundleId();

        stopFramework();
        boot();
        sync();

        assertThat(bundle("a").getBundleId()).isEqualTo(id);
    }

    @Test
    void namesTheBundlesThatShouldRunAndDoNot() throws Exception {
        jar("system/1/a.jar", "a", "1.0.0");
        jar("system/9/later.jar", "later", "1.0.0");
        sync();

        assertThat(new SystemBundles(framework.getBundleContext()).notStarted(8))
                .containsExactly(bundle("a"));
    }

    @Test
    void refusesAFolderThatIsNoStartLevel() throws Exception {
        jar("system/six/a.jar", "a", "1.0.0");

        assertThatThrownBy(this::sync).isInstanceOf(IOException.class).hasMessageContaining("'system/six'");
    }

    private void boot() throws Exception {
        framework = new FrameworkFactory()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE, folder.resolve("cache").toString(), "felix.log.level", "0"));
        framework.init();
    }

    private void sync() throws Exception {
        Files.createDirectories(folder.resolve("system"));
        new SystemBundles(framework.getBundleContext())
                .sync(folder.resolve("system"), List.of(folder.resolve("modules")));
    }

    private Bundle bundle(String name) {
        return Arrays.stream(framework.getBundleContext().getBundles())
                .filter(bundle -> bundle.getSymbolicName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> names() {
        return Arrays.stream(framework.getBundleContext().getBundles())
                .map(Bundle::getSymbolicName)
                .toList();
    }

    private Path jar(String path, String name, String version) throws IOException {
        Path jar = folder.resolve(path);
        Files.createDirectories(folder.resolve(path).resolveSibling("."));
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue(Constants.BUNDLE_MANIFESTVERSION, "2");
        manifest.getMainAttributes().putValue(Constants.BUNDLE_SYMBOLICNAME, name);
        manifest.getMainAttributes().putValue(Constants.BUNDLE_VERSION, version);
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream content = new JarOutputStream(file, manifest)) {
            content.finish();
        }
        return jar;
    }
}
