package org.sluice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.launcher.Home;
import org.sluice.launcher.HomeLock;

class MainTest {
    private final PrintStream standardOut = System.out;
    private final PrintStream standardErr = System.err;
    private final InputStream standardIn = System.in;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Home home = new Home(Path.of("unset"));

    @BeforeEach
    void takeTheStandardStreams(@TempDir Path folder) {
        home = new Home(folder);
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void giveTheStandardStreamsBack() {
        System.setOut(standardOut);
        System.setErr(standardErr);
        System.setIn(standardIn);
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "releases", "shell"})
    void tellsHowToStartWhenNothingRuns(String command) {
        assertThat(execute(command)).isEqualTo(10);
        assertThat(err()).isEqualTo("No Sluice runs in " + home + ". Start it with: bin/sluice start\n");
    }

    @Test
    void stopsNothingTwice() {
        assertThat(execute("stop")).isZero();
        assertThat(execute("stop")).isZero();
        assertThat(out()).contains("nothing to stop");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "start"})
    void refusesToStartBesideAnotherRuntime(String command) throws Exception {
        try (HomeLock other = HomeLock.claim(home)) {
            assertThat(other).isNotNull();

            assertThat(execute(command)).isEqualTo(6);
            assertThat(err()).contains("process " + ProcessHandle.current().pid() + " runs there");
        }
    }

    @Test
    void refusesToWatchAFolderThatIsNotThere() {
        assertThat(execute("run", "--modules", "no/such/folder")).isEqualTo(2);
        assertThat(err()).contains("'no/such/folder'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"frob", "--frob"})
    void answersWhatItDoesNotKnowWithItsUsage(String argument) {
        assertThat(execute(argument)).isEqualTo(2);
        assertThat(err()).contains("Usage: sluice");
    }

    @Test
    void asksForACommand() {
        assertThat(execute()).isEqualTo(2);
        assertThat(err()).contains("Usage: sluice");
    }

    @Test
    void printsWhatTheRuntimeAnswersAndEndsWithItsCode() throws Exception {
        try (FakeRuntime runtime =
                new FakeRuntime(home, "{\"out\":\"Wïki\\n\"}", "{\"err\":\"Oh.\\n\"}", "{\"exit\":4}")) {
            assertThat(execute("status", "--json")).isEqualTo(4);

            assertThat(runtime.requests()).containsExactly("{\"format\":1,\"args\":[\"status\",\"--json\"]}");
            assertThat(out()).isEqualTo("Wïki\n");
            assertThat(err()).isEqualTo("Oh.\n");
        }
    }

    @Test
    void executesTheLinesOfTheStandardInputInOneSession() throws Exception {
        System.setIn(
                new ByteArrayInputStream("releases\n\nupgrade:check\nexit\nnever\n".getBytes(StandardCharsets.UTF_8)));

        try (FakeRuntime runtime = new FakeRuntime(home, "{\"exit\":3}")) {
            assertThat(execute("shell")).isEqualTo(3);

            assertThat(runtime.requests())
                    .containsExactly(
                            "{\"format\":1,\"line\":\"releases\"}", "{\"format\":1,\"line\":\"upgrade:check\"}");
        }
    }

    @Test
    void tellsThatTheRuntimeWentAway() throws Exception {
        try (FakeRuntime runtime = new FakeRuntime(home)) {
            assertThat(runtime.requests()).isEmpty();

            assertThat(execute("status")).isEqualTo(8);
            assertThat(err()).contains("closed the connection");
        }
    }

    @Test
    void tellsThatARuntimeWithoutASocketCannotBeTalkedToYet() throws Exception {
        try (HomeLock starting = HomeLock.claim(home)) {
            assertThat(starting).isNotNull();

            assertThat(execute("status")).isEqualTo(8);
            assertThat(err()).contains("try again");
        }
    }

    private int execute(String... arguments) {
        return Main.execute(home, false, arguments);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
