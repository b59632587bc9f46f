package org.sluice.shell.internal.command;

import java.util.Optional;
import org.apache.felix.service.command.CommandSession;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sluice.api.ModuleName;
import org.sluice.api.ModuleState;
import org.sluice.api.ModuleStatus;
import org.sluice.api.Upgrades;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code upgrade:execute}: executes one module's upgrade and waits for its end. */
@Component(
        service = ExecuteCommand.class,
        property = {"osgi.command.scope=upgrade", "osgi.command.function=execute"})
public final class ExecuteCommand {
    private final Upgrades upgrades;

    @Activate
    public ExecuteCommand(@Reference Upgrades upgrades) {
        this.upgrades = upgrades;
    }

    /** The Gogo command. */
    public void execute(CommandSession session, String[] arguments) {
        new Call().run(session, arguments);
    }

    @Command(name = "execute", description = "Executes the upgrade of a module.")
    private final class Call extends Invocation {
        @Parameters(arity = "1", paramLabel = "<module>", description = "The Bundle-SymbolicName of the module.")
        String module = "";

        @Override
        ExitCode execute() {
            ModuleName name = new ModuleName(module);
            Optional<ModuleStatus> before = upgrades.status(name);
            if (before.isEmpty()) {
                System.out.println(Words.noneRegistered(module));
                return ExitCode.USAGE;
            }
            if (before.get().state() == ModuleState.UP_TO_DATE) {
                System.out.println("Nothing to upgrade: " + module + " is at "
                        + before.get().schemaVersion().orElse("0.0.0"));
                return ExitCode.FINE;
            }
            return Words.tell(upgrades.execute(name));
        }
    }
}
