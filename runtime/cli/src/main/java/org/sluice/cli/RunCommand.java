package org.sluice.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.sluice.launcher.Home;
import org.sluice.launcher.LaunchException;
import org.sluice.launcher.Launcher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code run}: is the runtime, until it is stopped. */
@Command(
        name = "run",
        description =
                "Runs Sluice in the foreground, with a Gogo shell on a terminal, until 'sluice stop'. In the shell, Ctrl-D ends it, and Ctrl-C gives up a line.")
final class RunCommand implements Callable<Integer> {
    private final Home home;
    private final boolean terminal;

    @Mixin
    HelpOption help = new HelpOption();

    @Option(
            names = "--modules",
            arity = "1..*",
            paramLabel = "<folder>",
            description = "Watch these folders for bundles as well as modules/, for this run only.")
    List<Path> folders = List.of();

    RunCommand(Home home, boolean terminal) {
        this.home = home;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws LaunchException {
        new Launcher(home, folders, terminal, System.out).run();
        return ExitCode.FINE.code();
    }
}
