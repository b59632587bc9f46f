package org.sluice.shell.internal.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.apache.felix.framework.FrameworkFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.sluice.api.Database;
import org.sluice.api.ModuleState;

class StatusCommandTest {
    @TempDir
    private Path folder = Path.of("unset");

    private final FakeUpgrades upgrades = new FakeUpgrades();
    private final Gogo gogo = new Gogo();
    private Framework framework = new FrameworkFactory().newFramework(Map.of());

    @BeforeEach
    void startFramework() throws Exception {
        framework = new FrameworkFactory()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE,
                        folder.toString(),
                        "sluice.home",
                        "/srv/sluice",
                        "felix.log.level",
                        "0"));
        framework.start();
        Database database =
                () -> new Database.Status(Database.State.CONNECTED, "database 'h2'", Instant.EPOCH, Optional.empty());
        gogo.with("sluice", new StatusCommand(framework.getBundleContext(), upgrades, database));
    }

    @AfterEach
    void stopFramework() throws Exception {
        gogo.close();
        framework.stop();
        framework.waitForStop(10_000);
    }

    @Test
    void endsWithZeroWhenAllIsWell() throws Exception {
        upgrades.upToDate("a").upToDate("b");

        Gogo.Result result = gogo.execute("sluice:status");

        assertThat(result.out()).contains("Database: connected, database 'h2'").contains("Modules: 2 up to date\n");
        assertThat(result.exit()).isZero();
    }

    @Test
    void tellsOfEachModuleThatNeedsAttention() throws Exception {
        upgrades.upToDate("a").module("b", ModuleState.INVALID, "Two ends.");

        Gogo.Result result = gogo.execute("sluice:status");

        assertThat(result.out()).contains("INVALID  b  Two ends.");
        assertThat(result.exit()).isEqualTo(4);
    }

    @Test
    void namesThePackageThatABundleLacks() throws Exception {
        startInVain(Map.of(Constants.IMPORT_PACKAGE, "no.such.api;version=\"[1.0,2)\",maybe;resolution:=optional"));

        Gogo.Result result = gogo.execute("sluice:status");

        assertThat(result.out())
                .contains("BUNDLE  lost 1.2.0  It does not resolve")
                .contains("package 'no.such.api'")
                .doesNotContain("maybe");
        assertThat(result.exit()).isEqualTo(4);
    }

    @Test
    void namesABundleThatDidNotStart() throws Exception {
        startInVain(Map.of(Constants.BUNDLE_ACTIVATOR, "no.such.Activator"));

        assertThat(gogo.execute("sluice:status").out()).contains("lost 1.2.0  It resolves but did not start.");
    }

    @Test
    void leavesOutABundleWhoseStartLevelIsNotReached() throws Exception {
        Bundle later = install(Map.of(Constants.IMPORT_PACKAGE, "no.such.api"));
        later.adapt(BundleStartLevel.class).setStartLevel(9);
        later.start();

        assertThat(gogo.execute("sluice:status").out()).doesNotContain("lost");
    }

    @Test
    void printsTheSameAsJson() throws Exception {
        upgrades.module("b", ModuleState.WAITING, "It waits.");

        assertThat(gogo.execute("sluice:status --json").out())
                .contains("\"exitCode\" : 5", "\"up\" : false", "\"WAITING\" : 1", "\"message\" : \"It waits.\"");
    }

    private void startInVain(Map<String, String> headers) throws IOException, BundleException {
        Bundle bundle = install(headers);
        assertThatThrownBy(bundle::start).isInstanceOf(BundleException.class);
    }

    private Bundle install(Map<String, String> headers) throws IOException, BundleException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue(Constants.BUNDLE_MANIFESTVERSION, "2");
        manifest.getMainAttributes().putValue(Constants.BUNDLE_SYMBOLICNAME, "lost");
        manifest.getMainAttributes().putValue(Constants.BUNDLE_VERSION, "1.2.0");
        headers.forEach(manifest.getMainAttributes()::putValue);
        ByteArrayOutputStream jar = new ByteArrayOutputStream();
        new JarOutputStream(jar, manifest).close();
        InputStream content = new ByteArrayInputStream(jar.toByteArray());
        return framework.getBundleContext().installBundle("test:lost", content);
    }
}
