package org.sluice.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.sluice.launcher.Home;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code releases}: where every module stands. */
@Command(name = "releases", description = "Shows the schema version and the state of every module.")
final class ReleasesCommand implements Callable<Integer> {
    private final Home home;

    @Mixin
    HelpOption help = new HelpOption();

    @Option(names = "--json", description = "Print a JSON array with one object per module.")
    boolean json;

    ReleasesCommand(Home home) {
        this.home = home;
    }

    @Override
    public Integer call() throws CliException, IOException {
        try (Remote remote = Remote.connect(home)) {
            return json ? remote.verb("releases", "--json") : remote.verb("releases");
        }
    }
}
