package org.sluice.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.sluice.launcher.Home;
import org.sluice.launcher.HomeLock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code start}: starts a runtime in the background and waits until it is up. */
@Command(
        name = "start",
        description = "Starts Sluice in the background and waits until it is up; it prints to logs/console.log.")
final class StartCommand implements Callable<Integer> {
    private final Home home;

    @Mixin
    HelpOption help = new HelpOption();

    @Option(
            names = "--modules",
            arity = "1..*",
            paramLabel = "<folder>",
            description = "Watch these folders for bundles as well as modules/, for this run only.")
    List<Path> folders = List.of();

    @Option(
            names = "--wait",
            paramLabel = "<seconds>",
            defaultValue = "120",
            description = "How long to wait for it at most (default: ${DEFAULT-VALUE}).")
    long seconds;

    StartCommand(Home home) {
        this.home = home;
    }

    @Override
    public Integer call() throws CliException, IOException, InterruptedException {
        OptionalLong holder = HomeLock.holder(home);
        if (holder.isPresent()) {
            throw new CliException(
                    ExitCode.IN_USE,
                    "Cannot start Sluice in '" + home + "': process " + holder.getAsLong()
                            + " runs there. Stop it with: bin/sluice stop");
        }
        BackgroundProcess process = BackgroundProcess.start(home, folders);
        if (process.awaitUp(seconds)) {
            System.out.println("Sluice is up in " + home + " as process " + process.pid() + ".");
            return ExitCode.FINE.code();
        }
        throw new CliException(ExitCode.NOT_DONE, process.whyNotUp(seconds));
    }
}
