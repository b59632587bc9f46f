package org.sluice.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.sluice.launcher.Home;
import org.sluice.launcher.HomeLock;

/** Holds a home and answers every request of one connection with the same frames; without frames it hangs up. */
final class FakeRuntime implements AutoCloseable {
    private final HomeLock lock;
    private final ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<String> frames;
    private final Path socketFolder = Files.createTempDirectory("sluice");

    FakeRuntime(Home home, String... frames) throws Exception {
        this.lock = HomeLock.claim(home);
        this.frames = List.of(frames);
        Path socket = socketFolder.resolve("control.sock");
        server.bind(UnixDomainSocketAddress.of(socket));
        Files.writeString(home.controlFile(), socket + "\n");
        Thread thread = new Thread(this::serve, "fake-runtime");
        thread.setDaemon(true);
        thread.start();
    }

    List<String> requests() {
        return requests;
    }

    @Override
    public void close() throws IOException {
        server.close();
        lock.close();
        Files.delete(socketFolder.resolve("control.sock"));
        Files.delete(socketFolder);
    }

    private void serve() {
        try (SocketChannel client = server.accept()) {
            BufferedReader lines = new BufferedReader(Channels.newReader(client, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (frames.isEmpty()) {
                    return;
                }
                requests.add(line);
                client.write(ByteBuffer.wrap((String.join("\n", frames) + "\n").getBytes(StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
