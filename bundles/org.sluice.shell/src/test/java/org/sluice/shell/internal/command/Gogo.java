package org.sluice.shell.internal.command;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.felix.gogo.runtime.CommandProcessorImpl;
import org.apache.felix.gogo.runtime.threadio.ThreadIOImpl;
import org.apache.felix.service.command.CommandProcessor;
import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.threadio.ThreadIO;

/** The real Gogo runtime without a framework, with the verbs that a test adds. */
public final class Gogo implements AutoCloseable {
    private final ThreadIOImpl threadIo = new ThreadIOImpl();
    private final CommandProcessorImpl processor = new CommandProcessorImpl(threadIo);

    public Gogo() {
        threadIo.start();
    }

    /** Adds a verb; its method is named like its class without {@code Command}. */
    public Gogo with(String scope, Object command) {
        String name = command.getClass().getSimpleName().replace("Command", "");
        processor.addCommand(scope, command, name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
        return this;
    }

    public CommandProcessor processor() {
        return processor;
    }

    public ThreadIO threadIo() {
        return threadIo;
    }

    Result execute(String line) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try (CommandSession session = processor.createSession(InputStream.nullInputStream(), out, err)) {
            session.execute(line);
            return new Result(
                    out.toString(StandardCharsets.UTF_8),
                    err.toString(StandardCharsets.UTF_8),
                    session.get(ExitVariable.NAME) instanceof Integer exit ? exit : -1);
        }
    }

    @Override
    public void close() {
        processor.stop();
        threadIo.stop();
    }

    record Result(String out, String err, int exit) {}
}
