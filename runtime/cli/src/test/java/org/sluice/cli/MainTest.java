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
import org.junit.jupiter.params.provider.CsvSource;
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
    @ValueSource(
            strings = {"status", "releases", "shell", "history", "history show 1", "lock show", "lock break --yes"})
    void tellsHowToStartWhenNothingRuns(String command) {
        assertThat(execute(command.split(" "))).isEqualTo(10);
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    history                   | "history"
                    history --json --last 3   | "history","--json","--last","3"
                    history show 7            | "history","show","7"
                    history show --json 7     | "history","show","7","--json"
                    lock                      | "lock","show"
                    lock show --json          | "lock","show","--json"
                    lock break --yes          | "lock","break","--yes"
                    """)
    void asksTheRuntimeForItsHistoryAndItsLock(String command, String arguments) throws Exception {
        try (FakeRuntime runtime = new FakeRuntime(home, "{\"exit\":0}")) {
            assertThat(execute(command.split(" "))).isZero();

            assertThat(runtime.requests()).containsExactly("{\"format\":1,\"args\":[" + arguments + "]}");
        }
    }

    @Test
    void breaksNoLockWithoutATerminalUnlessThatIsConfirmed() throws Exception {
        type("yes\n");

        try (FakeRuntime runtime = new FakeRuntime(home, "{\"out\":\"node a\\n\"}", "{\"exit\":2}")) {
            assertThat(execute("lock", "break")).isEqualTo(2);

            assertThat(runtime.requests()).containsExactly("{\"format\":1,\"args\":[\"lock\",\"break\"]}");
            assertThat(out()).isEqualTo("node a\n");
        }
    }

    @Test
    void breaksALockAfterSomebodyHasTypedYes() throws Exception {
        type("yes\n");

        try (FakeRuntime runtime = new FakeRuntime(home, "{\"exit\":2}")) {
            executeOnATerminal("lock", "break");

            assertThat(runtime.requests())
                    .containsExactly(
                            "{\"format\":1,\"args\":[\"lock\",\"break\"]}",
                            "{\"format\":1,\"args\":[\"lock\",\"break\",\"--yes\"]}");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"no\n", "y\n", "\n", ""})
    void breaksNoLockAfterSomebodyHasTypedSomethingElse(String typed) throws Exception {
        type(typed);

        try (FakeRuntime runtime = new FakeRuntime(home, "{\"exit\":2}")) {
            assertThat(executeOnATerminal("lock", "break")).isEqualTo(2);

            assertThat(runtime.requests()).hasSize(1);
        }
    }

    @Test
    void asksNobodyWhetherToBreakALockThatIsFree() throws Exception {
        try (FakeRuntime runtime = new FakeRuntime(home, "{\"exit\":0}")) {
            assertThat(executeOnATerminal("lock", "break")).isZero();

            assertThat(runtime.requests()).hasSize(1);
            assertThat(out()).isEmpty();
        }
    }

    private int execute(String... arguments) {
        return Main.execute(home, false, arguments);
    }

    private int executeOnATerminal(String... arguments) {
        return Main.execute(home, true, arguments);
    }

    private static void type(String text) {
        System.setIn(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
