package org.sluice.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sluice.launcher.Home;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code history}: the runs that are recorded. */
@Command(name = "history", description = "Shows the latest runs, newest first.")
final class HistoryCommand implements Callable<Integer> {
    private final Home home;

    @Mixin
    HelpOption help = new HelpOption();

    @Option(names = "--json", description = "Print a JSON array with one object per run.")
    boolean json;

    @Option(names = "--last", paramLabel = "<n>", description = "How many runs; 20 when it is not said.")
    @Nullable
    Integer most;

    HistoryCommand(Home home) {
        this.home = home;
    }

    @Override
    public Integer call() throws CliException, IOException {
        List<String> arguments = new ArrayList<>(List.of("history"));
        if (json) {
            arguments.add("--json");
        }
        if (most != null) {
            arguments.addAll(List.of("--last", most.toString()));
        }
        try (Remote remote = Remote.connect(home)) {
            return remote.verb(arguments.toArray(String[]::new));
        }
    }

    /** {@code history show}: one run. */
    @Command(name = "show", description = "Shows a run with its steps and what is kept of it.")
    static final class Show implements Callable<Integer> {
        private final Home home;

        @Mixin
        HelpOption help = new HelpOption();

        @Parameters(paramLabel = "<run>", description = "The number of the run.")
        long run;

        @Option(names = "--json", description = "Print a JSON object.")
        boolean json;

        Show(Home home) {
            this.home = home;
        }

        @Override
        public Integer call() throws CliException, IOException {
            String number = Long.toString(run);
            try (Remote remote = Remote.connect(home)) {
                return json ? remote.verb("history", "show", number, "--json") : remote.verb("history", "show", number);
            }
        }
    }
}
