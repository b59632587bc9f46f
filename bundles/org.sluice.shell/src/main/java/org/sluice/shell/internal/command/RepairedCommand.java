package org.sluice.shell.internal.command;

import org.apache.felix.service.command.CommandSession;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sluice.api.ModuleName;
import org.sluice.api.ModuleStatus;
import org.sluice.api.Upgrades;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code upgrade:repaired}: takes a person's word that a broken module's data are in order. */
@Component(
        service = RepairedCommand.class,
        property = {"osgi.command.scope=upgrade", "osgi.command.function=repaired"})
public final class RepairedCommand {
    private final Upgrades upgrades;

    @Activate
    public RepairedCommand(@Reference Upgrades upgrades) {
        this.upgrades = upgrades;
    }

    /** The Gogo command. */
    public void repaired(CommandSession session, String[] arguments) {
        new Call().run(session, arguments);
    }

    @Command(name = "repaired", description = "Declares the data of a broken module repaired at its recorded version.")
    private final class Call extends Invocation {
        @Parameters(arity = "1", paramLabel = "<module>", description = "The Bundle-SymbolicName of the module.")
        String module = "";

        @Override
        ExitCode execute() {
            ModuleName name = new ModuleName(module);
            upgrades.acceptRepaired(name);
            System.out.println(upgrades.status(name)
                    .map(ModuleStatus::message)
                    .filter(message -> !message.isBlank())
                    .orElse(module + " counts as repaired."));
            return ExitCode.FINE;
        }
    }
}
