package org.sluice.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jspecify.annotations.Nullable;
import org.sluice.launcher.Home;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code shell}: executes lines in the runtime, in one Gogo session. */
@Command(
        name = "shell",
        description = "Executes Gogo lines in the runtime: typed on a terminal, else from the standard input. "
                + "Ends with the exit code of the last one.")
final class ShellCommand implements Callable<Integer> {
    private static final Set<String> LAST_WORDS = Set.of("exit", "quit");

    private final Home home;
    private final boolean terminal;

    @Mixin
    HelpOption help = new HelpOption();

    ShellCommand(Home home, boolean terminal) {
        this.home = home;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CliException, IOException {
        try (Remote remote = Remote.connect(home)) {
            return terminal ? converse(remote) : execute(remote, standardInput()::readLine);
        }
    }

    private static int converse(Remote remote) throws CliException, IOException {
        try (Terminal terminal = TerminalBuilder.builder().system(true).build()) {
            LineReader reader = LineReaderBuilder.builder().terminal(terminal).build();
            return execute(remote, () -> typedLine(reader));
        }
    }

    private static @Nullable String typedLine(LineReader reader) {
        try {
            return reader.readLine("sluice> ");
        } catch (UserInterruptException e) {
            return ""; // Ctrl-C gives up the line, not the session
        } catch (EndOfFileException e) {
            return null;
        }
    }

    private static BufferedReader standardInput() {
        return new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));
    }

    private static int execute(Remote remote, Lines lines) throws CliException, IOException {
        int exit = ExitCode.FINE.code();
        for (String line = lines.next(); line != null && !LAST_WORDS.contains(line.strip()); line = lines.next()) {
            if (!line.isBlank()) {
                exit = remote.line(line);
            }
        }
        return exit;
    }

    /** Where lines come from; {@code null} is the end. */
    private interface Lines {
        @Nullable
        String next() throws IOException;
    }
}
