package org.sluice.shell.internal.command;

import java.util.List;
import org.apache.felix.service.command.CommandSession;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sluice.api.ModuleState;
import org.sluice.api.ModuleStatus;
import org.sluice.api.UpgradePlan;
import org.sluice.api.Upgrades;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code upgrade:list}: the upgrades that are planned, as words of Liferay. */
@Component(
        service = ListCommand.class,
        property = {"osgi.command.scope=upgrade", "osgi.command.function=list"})
public final class ListCommand {
    private final Upgrades upgrades;

    @Activate
    public ListCommand(@Reference Upgrades upgrades) {
        this.upgrades = upgrades;
    }

    /** The Gogo command. */
    public void list(CommandSession session, String[] arguments) {
        new Call().run(session, arguments);
    }

    @Command(name = "list", description = "Lists the upgrade processes of one module or of all.")
    private final class Call extends Invocation {
        @Parameters(arity = "0..1", paramLabel = "<module>", description = "Only this module.")
        String module = "";

        @Override
        ExitCode execute() {
            List<ModuleStatus> modules = upgrades.status().stream()
                    .filter(status ->
                            module.isEmpty() || status.module().value().equals(module))
                    .toList();
            if (modules.isEmpty() && !module.isEmpty()) {
                System.out.println(Words.noneRegistered(module));
                return ExitCode.USAGE;
            }
            modules.forEach(ListCommand.this::print);
            return ExitCode.FINE;
        }
    }

    private static void print(UpgradePlan plan) {
        plan.stages().forEach(stage -> stage.steps()
                .forEach(step -> System.out.println("\t{fromSchemaVersionString=" + stage.from()
                        + ", toSchemaVersionString=" + stage.to() + ", upgradeStep=" + step + "}")));
        Words.irrevocable(plan).forEach(System.out::println);
    }

    private void print(ModuleStatus status) {
        System.out.println("Registered upgrade processes for " + status.module() + " "
                + status.schemaVersion().orElse("0.0.0"));
        upgrades.plan(status.module()).ifPresent(ListCommand::print);
        if (status.state() == ModuleState.REVERTED || status.state() == ModuleState.BROKEN) {
            System.out.println("The upgrade of module " + status.module() + " failed");
        }
        if (status.state() != ModuleState.UP_TO_DATE) {
            System.out.println("\t" + status.message());
        }
    }
}
