package org.sluice.shell.internal.control;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.felix.service.command.CommandProcessor;
import org.apache.felix.service.threadio.ThreadIO;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Accepts the connections of the command line; each has a thread and a Gogo session of its own. */
@Component(service = {})
public final class ControlServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ControlServer.class);

    private final CommandProcessor gogo;
    private final ThreadIO threadIo;
    private final ControlSocket socket;
    private final ExecutorService threads;

    @Activate
    public ControlServer(BundleContext context, @Reference CommandProcessor gogo, @Reference ThreadIO threadIo)
            throws IOException {
        this(dataFolder(context), gogo, threadIo);
    }

    ControlServer(Path data, CommandProcessor gogo, ThreadIO threadIo) throws IOException {
        this.gogo = gogo;
        this.threadIo = threadIo;
        this.socket = ControlSocket.open(data);
        this.threads = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "sluice-control");
            thread.setDaemon(true);
            return thread;
        });
        threads.execute(this::accept);
    }

    /** Ends the connections and deletes the socket. */
    @Deactivate
    @Override
    public void close() throws IOException {
        socket.close();
        threads.shutdownNow();
    }

    private void accept() {
        while (true) {
            try {
                SocketChannel client = socket.channel().accept();
                threads.execute(() -> serve(client));
            } catch (ClosedChannelException e) {
                LOG.debug("The control socket is closed");
                return;
            } catch (IOException e) {
                LOG.error("The control socket cannot be used any more; stop Sluice with a signal", e);
                return;
            }
        }
    }

    private void serve(SocketChannel client) {
        try (client) {
            new Conversation(client, gogo, threadIo).run();
        } catch (IOException e) {
            LOG.debug("A connection of the command line broke off", e);
        }
    }

    private static Path dataFolder(BundleContext context) {
        return Path.of(Optional.ofNullable(context.getProperty("sluice.data")).orElse("data"));
    }
}
