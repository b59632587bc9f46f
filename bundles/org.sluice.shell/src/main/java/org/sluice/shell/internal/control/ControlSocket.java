package org.sluice.shell.internal.control;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The Unix-domain socket in the data folder that only its owner can connect to, and beside it the file {@code control},
 * which names it.
 *
 * <p>An operating system limits the length of a socket's path to about 100 bytes: with a longer one the socket stands in a
 * private folder for temporary files.
 */
final class ControlSocket implements AutoCloseable {
    private static final int LONGEST_PATH = 100;
    private static final String NAME = "control.sock";

    private final ServerSocketChannel channel;
    private final Path socket;
    private final Path privateFolder;
    private final Path pointer;

    private ControlSocket(ServerSocketChannel channel, Path socket, Path privateFolder, Path pointer) {
        this.channel = channel;
        this.socket = socket;
        this.privateFolder = privateFolder;
        this.pointer = pointer;
    }

    /** Opens the socket of this data folder in place of what a killed process may have left there. */
    static ControlSocket open(Path data) throws IOException {
        Files.createDirectories(data);
        Path privateFolder = privateFolder(data.toAbsolutePath());
        Path bound = privateFolder.resolve(NAME);
        ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        channel.bind(UnixDomainSocketAddress.of(bound));
        Files.setPosixFilePermissions(bound, PosixFilePermissions.fromString("rw-------"));
        Path socket = bound;
        if (privateFolder.startsWith(data.toAbsolutePath())) {
            // Bound where nobody else can enter, moved when its own mode protects it
            socket = data.toAbsolutePath().resolve(NAME);
            Files.move(bound, socket, StandardCopyOption.ATOMIC_MOVE);
            Files.delete(privateFolder);
        }
        Path pointer = data.resolve("control");
        Files.writeString(pointer, socket + "\n");
        return new ControlSocket(channel, socket, privateFolder, pointer);
    }

    ServerSocketChannel channel() {
        return channel;
    }

    /** Closes the socket and deletes its files. */
    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(socket);
        Files.deleteIfExists(pointer);
        Files.deleteIfExists(privateFolder);
    }

    private static Path privateFolder(Path data) throws IOException {
        Path inData = data.resolve("control.d");
        int length = inData.resolve(NAME).toString().getBytes(StandardCharsets.UTF_8).length;
        if (length > LONGEST_PATH) {
            return Files.createTempDirectory("sluice");
        }
        Files.deleteIfExists(inData.resolve(NAME));
        Files.deleteIfExists(inData);
        return Files.createDirectory(
                inData, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }
}
