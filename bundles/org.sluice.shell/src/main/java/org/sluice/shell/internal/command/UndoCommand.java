package org.sluice.shell.internal.command;

import org.apache.felix.service.command.CommandSession;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sluice.api.ModuleName;
import org.sluice.api.RunHistory;
import org.sluice.api.RunInfo;
import org.sluice.api.UpgradeRun;
import org.sluice.api.Upgrades;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code upgrade:undo}: takes back the last upgrade of a module though it was completed. */
@Component(
        service = UndoCommand.class,
        property = {"osgi.command.scope=upgrade", "osgi.command.function=undo"})
public final class UndoCommand {
    private static final String WARNING =
            "To undo it makes the tables that it changed as they were when it began: what was"
                    + " written to them since is lost. The module's gate is closed meanwhile.";

    private final Upgrades upgrades;
    private final RunHistory runs;

    @Activate
    public UndoCommand(@Reference Upgrades upgrades, @Reference RunHistory runs) {
        this.upgrades = upgrades;
        this.runs = runs;
    }

    /** The Gogo command. */
    public void undo(CommandSession session, String[] arguments) {
        new Call().run(session, arguments);
    }

    @Command(
            name = "undo",
            description = "Takes back the last upgrade of a module, which was completed. Needs 'revert.keep'.")
    private final class Call extends Invocation {
        @Parameters(arity = "1", paramLabel = "<module>", description = "The Bundle-SymbolicName of the module.")
        String module = "";

        @Option(names = "--yes", description = "Do it; without this the command only says what it would do.")
        boolean confirmed;

        @Override
        ExitCode execute() {
            ModuleName name = new ModuleName(module);
            RunInfo run = runs.undoable(name);
            if (!confirmed) {
                System.out.println(told(run));
                System.out.println(WARNING);
                System.err.println("Nothing is done yet: confirm it with --yes.");
                return ExitCode.USAGE;
            }
            return tell(upgrades.undo(name));
        }
    }

    private static String told(RunInfo run) {
        return "The last upgrade of '%s' is run %d, from %s to %s, begun %s."
                .formatted(run.module(), run.id(), run.from(), run.to(), run.started());
    }

    private static ExitCode tell(UpgradeRun undone) {
        if (undone.result() != UpgradeRun.Result.REVERTED) {
            System.err.println(
                    "What the upgrade did outside of the database could not be taken back yet; that is tried again."
                            + " See 'releases'.");
            return ExitCode.ATTENTION;
        }
        System.out.println(
                "Undone: '%s' is at %s again, schema and data. Put the bundle that goes with it in its place."
                        .formatted(undone.plan().module(), undone.plan().from()));
        return ExitCode.FINE;
    }
}
