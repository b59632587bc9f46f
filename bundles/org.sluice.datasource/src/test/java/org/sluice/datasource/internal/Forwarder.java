package org.sluice.datasource.internal;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.FutureTask;

/** A port that leads to a database server, so that a test can have a server come up without starting one. */
final class Forwarder implements AutoCloseable {
    private final int target;
    private final List<Closeable> open = new CopyOnWriteArrayList<>();

    Forwarder(int target) {
        this.target = target;
    }

    /** A port that nothing listens at. */
    static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** From now on, connections to this port reach the server. */
    void listen(int port) {
        try {
            ServerSocket server = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
            open.add(server);
            thread(() -> accept(server));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        for (Closeable closeable : open) {
            closeable.close();
        }
    }

    private Void accept(ServerSocket server) throws IOException {
        while (true) {
            Socket client = server.accept();
            Socket database = new Socket(InetAddress.getLoopbackAddress(), target);
            open.addAll(List.of(client, database));
            thread(() -> client.getInputStream().transferTo(database.getOutputStream()));
            thread(() -> database.getInputStream().transferTo(client.getOutputStream()));
        }
    }

    /** What fails when both ends are closed at the end of a test stays in the task. */
    private static void thread(Callable<?> transfer) {
        Thread thread = new Thread(new FutureTask<>(transfer));
        thread.setDaemon(true);
        thread.start();
    }
}
