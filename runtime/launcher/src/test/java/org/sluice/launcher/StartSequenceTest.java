package org.sluice.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.felix.framework.FrameworkFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.startlevel.FrameworkStartLevel;
import org.osgi.service.condition.Condition;

class StartSequenceTest {
    @TempDir
    private Path folder = Path.of("unset");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private Framework framework = new FrameworkFactory().newFramework(Map.of());

    @AfterEach
    void stopFramework() throws Exception {
        framework.stop();
        framework.waitForStop(10_000);
    }

    @Test
    void tellsBundlesThatTheStartIsOver() throws Exception {
        initialise("0");

        start(false);

        assertThat(framework
                        .getBundleContext()
                        .getServiceReferences(Condition.class, "(osgi.condition.id=org.sluice.started)"))
                .hasSize(1);
        assertThat(level()).isEqualTo(8);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Sluice is up after");
    }

    @Test
    void startsTheShellOnATerminalOnly() throws Exception {
        initialise("0");

        start(true);

        assertThat(level()).isEqualTo(9);
    }

    @Test
    void goesOnWithoutReleasesAfterTheWaitAndSaysSo() throws Exception {
        initialise("1");

        start(false);

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("The releases could not be read within 1 s");
        assertThat(level()).isEqualTo(8);
    }

    @Test
    void doesNotWaitOnceTheReleasesArePublished() throws Exception {
        initialise("600");
        framework
                .getBundleContext()
                .registerService(
                        Condition.class,
                        Condition.INSTANCE,
                        FrameworkUtil.asDictionary(Map.of(Condition.CONDITION_ID, "org.sluice.releases.published")));

        start(false);

        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("could not be read");
    }

    @Test
    void refusesAWaitThatIsNoNumber() throws Exception {
        initialise("soon");

        assertThatThrownBy(() -> start(false))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("found 'soon', expected seconds");
    }

    private void initialise(String wait) throws Exception {
        Map<String, String> settings =
                Map.of(Constants.FRAMEWORK_STORAGE, folder.resolve("cache").toString(), "sluice.start.wait", wait);
        framework = new FrameworkFactory().newFramework(settings);
        framework.init();
    }

    private void start(boolean terminal) throws Exception {
        Home home = new Home(folder);
        Files.createDirectories(home.system());
        PrintStream lines = new PrintStream(out, true, StandardCharsets.UTF_8);
        new StartSequence(framework, home, lines).run(List.of(home.modules()), terminal, System.nanoTime());
    }

    private int level() {
        return framework.adapt(FrameworkStartLevel.class).getStartLevel();
    }
}
