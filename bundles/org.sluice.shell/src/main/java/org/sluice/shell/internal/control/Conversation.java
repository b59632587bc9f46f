package org.sluice.shell.internal.control;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.felix.gogo.runtime.CommandNotFoundException;
import org.apache.felix.service.command.CommandProcessor;
import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Converter;
import org.apache.felix.service.command.Function;
import org.apache.felix.service.threadio.ThreadIO;
import org.sluice.shell.internal.command.ExitCode;
import org.sluice.shell.internal.command.ExitVariable;

/**
 * One connection: answers its requests one after the other in one Gogo session.
 *
 * <p>A client that goes away does not stop the request that is being executed: an upgrade that has begun is finished.
 */
final class Conversation {
    private final SocketChannel client;
    private final CommandProcessor gogo;
    private final ThreadIO threadIo;

    Conversation(SocketChannel client, CommandProcessor gogo, ThreadIO threadIo) {
        this.client = client;
        this.gogo = gogo;
        this.threadIo = threadIo;
    }

    /** Returns when the client closes the connection. */
    void run() throws IOException {
        BufferedReader requests =
                new BufferedReader(Channels.newReader(client, StandardCharsets.UTF_8.newDecoder(), -1));
        FrameWriter frames = new FrameWriter(Channels.newOutputStream(client));
        try (PrintStream out = frames.stream("out");
                PrintStream err = frames.stream("err");
                CommandSession session = gogo.createSession(InputStream.nullInputStream(), out, err)) {
            session.put("SCOPE", "sluice:upgrade:felix:*");
            for (String text = requests.readLine(); text != null; text = requests.readLine()) {
                int exit = answer(text, session, out, err);
                out.flush();
                err.flush();
                frames.exit(exit);
            }
        }
    }

    private int answer(String text, CommandSession session, PrintStream out, PrintStream err) {
        Request request;
        try {
            request = Request.parse(text);
        } catch (IOException e) {
            err.println("Cannot read the request: " + e.getMessage() + ". Use the bin/sluice of this runtime.");
            return ExitCode.USAGE.code();
        }
        session.put(ExitVariable.NAME, ExitCode.FINE.code());
        threadIo.setStreams(InputStream.nullInputStream(), out, err);
        try {
            if (request.line().isPresent()) {
                executeLine(request.line().get(), session, out);
            } else {
                executeVerb(request.arguments(), session);
            }
        } catch (CommandNotFoundException e) {
            err.println("Cannot execute '" + e.getCommand() + "': no such command. For the commands: help");
            return ExitCode.USAGE.code();
        } catch (Exception e) { // an edge: a command may throw anything, and the client is told
            err.println("The command failed: " + e);
            return ExitCode.FAILED.code();
        } finally {
            threadIo.close();
        }
        return session.get(ExitVariable.NAME) instanceof Integer exit ? exit : ExitCode.FINE.code();
    }

    private static void executeLine(String line, CommandSession session, PrintStream out) throws Exception {
        Object result = session.execute(line);
        if (result != null) {
            out.println(session.format(result, Converter.INSPECT));
        }
    }

    private static void executeVerb(List<String> arguments, CommandSession session) throws Exception {
        String verb = arguments.get(0);
        if (!(session.get("sluice:" + verb) instanceof Function function)) {
            throw new CommandNotFoundException(verb);
        }
        function.execute(session, List.copyOf(arguments.subList(1, arguments.size())));
    }
}
