package org.sluice.shell.internal.command;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.felix.service.command.CommandSession;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sluice.api.ModuleName;
import org.sluice.api.ModuleState;
import org.sluice.api.ModuleStatus;
import org.sluice.api.UpgradeRun;
import org.sluice.api.Upgrades;
import picocli.CommandLine.Command;

/** {@code upgrade:executeAll}: executes upgrades until no module has one left. */
@Component(
        service = ExecuteAllCommand.class,
        property = {"osgi.command.scope=upgrade", "osgi.command.function=executeAll"})
public final class ExecuteAllCommand {
    private final Upgrades upgrades;

    @Activate
    public ExecuteAllCommand(@Reference Upgrades upgrades) {
        this.upgrades = upgrades;
    }

    /** The Gogo command. */
    public void executeAll(CommandSession session, String[] arguments) {
        new Call().run(session, arguments);
    }

    @Command(name = "executeAll", description = "Executes the upgrades of all modules.")
    private final class Call extends Invocation {
        @Override
        ExitCode execute() {
            Set<ModuleName> failed = new TreeSet<>();
            for (Optional<ModuleName> next = next(failed); next.isPresent(); next = next(failed)) {
                UpgradeRun run = upgrades.execute(next.get());
                Words.tell(run);
                if (!run.completed()) {
                    failed.add(next.get());
                }
            }
            upgrades.status().stream()
                    .filter(status -> status.state() == ModuleState.BROKEN || status.state() == ModuleState.REVERTED)
                    .forEach(status -> failed.add(status.module()));
            if (failed.isEmpty()) {
                System.out.println("All modules were successfully upgraded");
                return ExitCode.of(upgrades.status());
            }
            System.out.println("The following modules had errors while upgrading:");
            failed.forEach(module -> System.out.println("\t" + module));
            System.out.println("Use the command upgrade:list <module name> to get more details about the status of a"
                    + " specific upgrade.");
            return ExitCode.worst(Stream.of(ExitCode.FAILED, ExitCode.of(upgrades.status())));
        }
    }

    /** The first module with a plan that has not failed here before: an upgrade may make way for the next one. */
    private Optional<ModuleName> next(Set<ModuleName> failed) {
        return upgrades.status().stream()
                .map(ModuleStatus::module)
                .filter(module -> !failed.contains(module))
                .filter(module -> upgrades.plan(module).isPresent())
                .findFirst();
    }
}
