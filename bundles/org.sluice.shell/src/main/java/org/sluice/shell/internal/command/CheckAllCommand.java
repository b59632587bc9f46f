package org.sluice.shell.internal.command;

import java.util.List;
import org.apache.felix.service.command.CommandSession;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sluice.api.ModuleStatus;
import org.sluice.api.Upgrades;
import picocli.CommandLine.Command;

/** {@code upgrade:checkAll}: which modules have an upgrade to execute, with every step. */
@Component(
        service = CheckAllCommand.class,
        property = {"osgi.command.scope=upgrade", "osgi.command.function=checkAll"})
public final class CheckAllCommand {
    private final Upgrades upgrades;

    @Activate
    public CheckAllCommand(@Reference Upgrades upgrades) {
        this.upgrades = upgrades;
    }

    /** The Gogo command. */
    public void checkAll(CommandSession session, String[] arguments) {
        new Call().run(session, arguments);
    }

    @Command(name = "checkAll", description = "Tells which modules have upgrades, with their steps.")
    private final class Call extends Invocation {
        @Override
        ExitCode execute() {
            List<ModuleStatus> modules = upgrades.status();
            modules.stream()
                    .flatMap(status -> upgrades.plan(status.module()).stream())
                    .flatMap(plan -> Words.steps(plan).stream())
                    .forEach(System.out::println);
            Words.hindrances(modules).forEach(System.out::println);
            return ExitCode.of(modules);
        }
    }
}
