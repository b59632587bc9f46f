package org.sluice.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.sluice.launcher.Home;
import org.sluice.launcher.HomeLock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code stop}: asks the runtime to end and waits until it has. */
@Command(name = "stop", description = "Stops the Sluice of this home; does nothing when there is none.")
final class StopCommand implements Callable<Integer> {
    /** The runtime itself gives up after 60 seconds. */
    private static final int LIMIT_SECONDS = 65;

    private static final long PAUSE_MILLIS = 50;

    private final Home home;

    @Mixin
    HelpOption help = new HelpOption();

    StopCommand(Home home) {
        this.home = home;
    }

    @Override
    public Integer call() throws CliException, IOException, InterruptedException {
        OptionalLong pid = HomeLock.holder(home);
        Optional<ProcessHandle> process = pid.isPresent() ? ProcessHandle.of(pid.getAsLong()) : Optional.empty();
        if (process.isEmpty()) {
            System.out.println("No Sluice runs in " + home + ": nothing to stop.");
            return ExitCode.FINE.code();
        }
        stop(process.get());
        return ExitCode.FINE.code();
    }

    private void stop(ProcessHandle process) throws CliException, IOException, InterruptedException {
        long began = System.nanoTime();
        process.destroy();
        // The lock tells it at once; the process itself may stay on as a zombie that nobody has looked after yet
        while (HomeLock.holder(home).isPresent()) {
            if (secondsSince(began) > LIMIT_SECONDS) {
                throw new CliException(
                        ExitCode.NOT_DONE,
                        "Sluice in '" + home + "' did not stop within " + LIMIT_SECONDS + " s: process "
                                + process.pid() + " still runs. See logs/sluice.log, or end it with: kill -9 "
                                + process.pid());
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        System.out.printf(
                Locale.ROOT,
                "Sluice in %s has stopped: process %d, after %.1f s.%n",
                home,
                process.pid(),
                secondsSince(began));
    }

    private static double secondsSince(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
