package org.sluice.cli;

import java.nio.file.Path;
import org.sluice.launcher.Home;
import org.sluice.launcher.LaunchException;
import org.sluice.launcher.Launcher;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** What {@code bin/sluice} starts. */
@Command(
        name = "sluice",
        description = "Runs OSGi modules that start when their database schema is ready.",
        synopsisSubcommandLabel = "<command>",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
public final class Main {
    private Main() {}

    /** Executes one command; {@code bin/sluice} says in system properties where the home is and whether a person types. */
    public static void main(String[] arguments) {
        Home home = new Home(Path.of(System.getProperty("sluice.home", ".")));
        System.exit(execute(home, Boolean.getBoolean("sluice.terminal"), arguments));
    }

    static int execute(Home home, boolean terminal, String... arguments) {
        return new CommandLine(new Main())
                .addSubcommand(new RunCommand(home, terminal))
                .addSubcommand(new StartCommand(home))
                .addSubcommand(new StopCommand(home))
                .addSubcommand(new StatusCommand(home))
                .addSubcommand(new ShellCommand(home, terminal))
                .addSubcommand(new ReleasesCommand(home))
                .addSubcommand(new CommandLine(new HistoryCommand(home)).addSubcommand(new HistoryCommand.Show(home)))
                .addSubcommand(new CommandLine(new LockCommand(home))
                        .addSubcommand(new LockCommand.Show(home))
                        .addSubcommand(new LockCommand.Break(home, terminal)))
                .setUsageHelpAutoWidth(true)
                .setExecutionExceptionHandler((failure, line, result) -> tell(failure))
                .execute(arguments);
    }

    private static int tell(Exception failure) {
        boolean expected = failure instanceof CliException || failure instanceof LaunchException;
        System.err.println(expected ? failure.getMessage() : "The command failed with " + failure + ".");
        return ExitCode.of(failure).code();
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"Sluice " + Launcher.version()};
        }
    }
}
