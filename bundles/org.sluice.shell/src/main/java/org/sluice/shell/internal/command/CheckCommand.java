package org.sluice.shell.internal.command;

import java.util.List;
import org.apache.felix.service.command.CommandSession;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sluice.api.ModuleStatus;
import org.sluice.api.Upgrades;
import picocli.CommandLine.Command;

/** {@code upgrade:check}: which modules have an upgrade to execute. */
@Component(
        service = CheckCommand.class,
        property = {"osgi.command.scope=upgrade", "osgi.command.function=check"})
public final class CheckCommand {
    private final Upgrades upgrades;

    @Activate
    public CheckCommand(@Reference Upgrades upgrades) {
        this.upgrades = upgrades;
    }

    /** The Gogo command. */
    public void check(CommandSession session, String[] arguments) {
        new Call().run(session, arguments);
    }

    @Command(name = "check", description = "Tells which modules have upgrades that can be executed.")
    private final class Call extends Invocation {
        @Override
        ExitCode execute() {
            List<ModuleStatus> modules = upgrades.status();
            modules.stream()
                    .flatMap(status -> upgrades.plan(status.module()).stream())
                    .forEach(plan -> System.out.println(Words.available(plan)));
            Words.hindrances(modules).forEach(System.out::println);
            return ExitCode.of(modules);
        }
    }
}
