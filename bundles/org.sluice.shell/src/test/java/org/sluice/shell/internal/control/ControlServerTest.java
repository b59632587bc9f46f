package org.sluice.shell.internal.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sluice.api.ModuleState;
import org.sluice.shell.internal.command.CheckCommand;
import org.sluice.shell.internal.command.FakeUpgrades;
import org.sluice.shell.internal.command.Gogo;
import org.sluice.shell.internal.command.ReleasesCommand;

class ControlServerTest {
    @TempDir
    private Path data = Path.of("unset");

    private final FakeUpgrades upgrades = new FakeUpgrades().module("wïki", ModuleState.PENDING, "It can be upgraded.");
    private final Gogo gogo =
            new Gogo().with("sluice", new ReleasesCommand(upgrades)).with("upgrade", new CheckCommand(upgrades));

    @AfterEach
    void closeGogo() {
        gogo.close();
    }

    @Test
    void executesAVerbWithItsArgumentsAsTheyAre() throws Exception {
        try (ControlServer server = server()) {
            assertThat(server).isNotNull();

            List<String> frames = ask("{\"format\":1,\"args\":[\"releases\",\"--json\"]}");

            assertThat(String.join("", frames)).contains("wïki");
            assertThat(frames).last().isEqualTo("{\"exit\":0}");
        }
    }

    @Test
    void answersWithTheExitCodeOfALinesVerb() throws Exception {
        try (ControlServer server = server()) {
            assertThat(server).isNotNull();

            assertThat(ask("{\"format\":1,\"line\":\"upgrade:check\"}")).containsExactly("{\"exit\":3}");
        }
    }

    @Test
    void keepsASessionForAConnection() throws Exception {
        try (ControlServer server = server()) {
            assertThat(server).isNotNull();

            assertThat(ask("{\"format\":1,\"line\":\"x = hello\"}", "{\"format\":1,\"line\":\"$x\"}"))
                    .filteredOn(frame -> frame.contains("hello"))
                    .hasSize(2);
        }
    }

    @Test
    void sendsErrorsApartFromOutput() throws Exception {
        try (ControlServer server = server()) {
            assertThat(server).isNotNull();

            assertThat(ask("{\"format\":1,\"args\":[\"releases\",\"--yaml\"]}"))
                    .allMatch(frame -> frame.startsWith("{\"err\":") || frame.equals("{\"exit\":2}"));
        }
    }

    @Test
    void refusesAnUnknownVerbAndAnUnknownFormat() throws Exception {
        try (ControlServer server = server()) {
            assertThat(server).isNotNull();

            assertThat(ask("{\"format\":1,\"args\":[\"frob\"]}"))
                    .first()
                    .asString()
                    .contains("'frob'");
            assertThat(ask("{\"format\":2,\"args\":[\"status\"]}"))
                    .first()
                    .asString()
                    .contains("the format is 2, expected 1");
            assertThat(ask("nonsense")).last().isEqualTo("{\"exit\":2}");
        }
    }

    @Test
    void letsOnlyTheOwnerConnect() throws Exception {
        try (ControlServer server = server()) {
            assertThat(server).isNotNull();

            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(socket())))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void takesThePlaceOfASocketThatAKilledProcessLeftBehind() throws Exception {
        Files.createFile(data.resolve("control.sock"));

        try (ControlServer server = server()) {
            assertThat(server).isNotNull();
            assertThat(ask("{\"format\":1,\"line\":\"upgrade:check\"}")).isNotEmpty();
        }
    }

    @Test
    void leavesNothingBehind() throws Exception {
        server().close();

        try (Stream<Path> files = Files.list(data)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void standsElsewhereWhenThePathIsTooLongForASocket() throws Exception {
        data = Files.createDirectories(data.resolve("x".repeat(60)).resolve("y".repeat(60)));
        Path elsewhere;

        try (ControlServer server = server()) {
            assertThat(server).isNotNull();
            elsewhere = socket();
            assertThat(ask("{\"format\":1,\"line\":\"upgrade:check\"}")).isNotEmpty();
        }

        assertThat(elsewhere).doesNotExist();
        assertThat(elsewhere.getParent()).doesNotExist();
    }

    private ControlServer server() throws IOException {
        return new ControlServer(data, gogo.processor(), gogo.threadIo());
    }

    private Path socket() throws IOException {
        return Path.of(Files.readString(data.resolve("control")).strip());
    }

    private List<String> ask(String... requests) throws IOException {
        List<String> frames = new ArrayList<>();
        try (SocketChannel client = SocketChannel.open(UnixDomainSocketAddress.of(socket()))) {
            BufferedReader answers = new BufferedReader(Channels.newReader(client, StandardCharsets.UTF_8));
            for (String request : requests) {
                client.write(ByteBuffer.wrap((request + "\n").getBytes(StandardCharsets.UTF_8)));
                do {
                    frames.add(answers.readLine());
                } while (!frames.get(frames.size() - 1).startsWith("{\"exit\":"));
            }
        }
        return frames;
    }
}
