package org.sluice.shell.internal.command;

import java.util.List;
import java.util.Optional;
import org.apache.felix.service.command.CommandSession;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sluice.api.RunHistory;
import org.sluice.api.RunInfo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sluice:history}: the runs that are recorded, and one of them with its steps. */
@Component(
        service = HistoryCommand.class,
        property = {"osgi.command.scope=sluice", "osgi.command.function=history"})
public final class HistoryCommand {
    private final RunHistory runs;

    @Activate
    public HistoryCommand(@Reference RunHistory runs) {
        this.runs = runs;
    }

    /** The Gogo command. */
    public void history(CommandSession session, String[] arguments) {
        new Call().run(session, arguments);
    }

    @Command(name = "history", description = "Shows the latest runs, newest first.")
    private final class Call extends Invocation {
        @Spec
        CommandSpec spec = CommandSpec.create();

        @Option(names = "--json", description = "Print a JSON array with one object per run.")
        boolean json;

        @Option(
                names = "--last",
                defaultValue = "20",
                paramLabel = "<n>",
                description = "How many runs: ${DEFAULT-VALUE}.")
        int most;

        @Override
        ExitCode execute() {
            if (most < 1) {
                throw new ParameterException(
                        spec.commandLine(), "Invalid value for option '--last': expected 1 or more");
            }
            List<RunInfo> latest = runs.latest(most);
            if (json) {
                Json.print(System.out, document -> RunJson.write(document, latest));
            } else {
                RunText.print(latest);
            }
            return ExitCode.FINE;
        }

        @Override
        List<Invocation> subcommands() {
            return List.of(new Show());
        }
    }

    @Command(name = "show", description = "Shows a run with its steps and what is kept of it.")
    private final class Show extends Invocation {
        @Parameters(paramLabel = "<run>", description = "The number of the run.")
        long run;

        @Option(names = "--json", description = "Print a JSON object.")
        boolean json;

        @Override
        ExitCode execute() {
            Optional<RunInfo.Details> found = runs.find(run);
            if (found.isEmpty()) {
                System.err.println("Cannot show run " + run
                        + ": no run of this number is recorded. To see those that are," + " type: history");
                return ExitCode.USAGE;
            }
            if (json) {
                Json.print(System.out, document -> RunJson.write(document, found.get()));
            } else {
                RunText.print(found.get());
            }
            return ExitCode.FINE;
        }
    }
}
