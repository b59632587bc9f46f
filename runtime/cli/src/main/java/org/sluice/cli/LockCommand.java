package org.sluice.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sluice.launcher.Home;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lock}: which node has the right to upgrade the database. */
@Command(
        name = "lock",
        description = "Shows or breaks the right to upgrade the database, which one node has at a time.")
final class LockCommand implements Callable<Integer> {
    private final Home home;

    @Mixin
    HelpOption help = new HelpOption();

    LockCommand(Home home) {
        this.home = home;
    }

    @Override
    public Integer call() throws CliException, IOException {
        try (Remote remote = Remote.connect(home)) {
            return remote.verb("lock", "show");
        }
    }

    /** {@code lock show}: who has it. */
    @Command(name = "show", description = "Shows which node has it, since when, and what it is doing.")
    static final class Show implements Callable<Integer> {
        private final Home home;

        @Mixin
        HelpOption help = new HelpOption();

        @Option(names = "--json", description = "Print a JSON object.")
        boolean json;

        Show(Home home) {
            this.home = home;
        }

        @Override
        public Integer call() throws CliException, IOException {
            try (Remote remote = Remote.connect(home)) {
                return json ? remote.verb("lock", "show", "--json") : remote.verb("lock", "show");
            }
        }
    }

    /** {@code lock break}: takes it away from whoever has it. */
    @Command(
            name = "break",
            description =
                    "Takes it away from the node that has it, and reverts its run. Only for a node that is gone for "
                            + "good.")
    static final class Break implements Callable<Integer> {
        private static final String YES = "yes";

        private final Home home;
        private final boolean terminal;

        @Mixin
        HelpOption help = new HelpOption();

        @Option(names = "--yes", description = "Do not ask. Without a terminal, nothing is done without it.")
        boolean confirmed;

        Break(Home home, boolean terminal) {
            this.home = home;
            this.terminal = terminal;
        }

        @Override
        public Integer call() throws CliException, IOException {
            try (Remote remote = Remote.connect(home)) {
                if (confirmed) {
                    return remote.verb("lock", "break", "--yes");
                }
                int answer = remote.verb("lock", "break");
                boolean toBeConfirmed = answer == ExitCode.USAGE.code();
                return toBeConfirmed && terminal && isSure() ? remote.verb("lock", "break", "--yes") : answer;
            }
        }

        private static boolean isSure() throws IOException {
            System.out.print("Type '" + YES + "' to do it now: ");
            System.out.flush();
            @Nullable
            String typed = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())).readLine();
            return typed != null && typed.strip().equals(YES);
        }
    }
}
