package org.sluice.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.sluice.launcher.Home;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code status}: what the runtime says about itself. */
@Command(
        name = "status",
        description = "Shows the database, the modules and what needs attention; the exit code says the worst.")
final class StatusCommand implements Callable<Integer> {
    private final Home home;

    @Mixin
    HelpOption help = new HelpOption();

    @Option(names = "--json", description = "Print a JSON object.")
    boolean json;

    StatusCommand(Home home) {
        this.home = home;
    }

    @Override
    public Integer call() throws CliException, IOException {
        try (Remote remote = Remote.connect(home)) {
            return json ? remote.verb("status", "--json") : remote.verb("status");
        }
    }
}
