package org.sluice.shell.internal.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.felix.service.command.CommandSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.api.SluiceException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** One call of a verb: picocli fills in its options, then it is executed, once. */
@Command(usageHelpAutoWidth = true)
abstract class Invocation implements Callable<Integer> {
    private static final Logger LOG = LoggerFactory.getLogger(Invocation.class);

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    /** Does the verb's work and prints its result to the standard output. */
    abstract ExitCode execute();

    /** The verbs that may follow this one. */
    List<Invocation> subcommands() {
        return List.of();
    }

    @Override
    public final Integer call() {
        return execute().code();
    }

    /**
     * Parses and executes; prints what went wrong to the standard error and leaves the exit code in the session, under
     * {@link ExitVariable#NAME}.
     */
    final void run(CommandSession session, String... arguments) {
        CommandLine line = new CommandLine(this);
        subcommands().forEach(line::addSubcommand);
        line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        line.setExecutionExceptionHandler((e, parsed, result) -> tell(e).code());
        session.put(ExitVariable.NAME, line.execute(arguments));
    }

    private static ExitCode tell(Exception e) {
        if (e instanceof SluiceException known) {
            System.err.println(known.getMessage());
            return ExitCode.of(known.code());
        }
        LOG.error("A command failed", e);
        System.err.println("The command failed with " + e + ". See logs/sluice.log for where.");
        return ExitCode.DEFECT;
    }
}
