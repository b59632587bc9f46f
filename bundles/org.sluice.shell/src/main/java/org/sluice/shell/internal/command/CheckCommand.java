package org.sluice.shell.internal.command;

import java.util.List;
import java.util.Optional;
import org.apache.felix.service.command.CommandSession;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sluice.api.ModuleName;
import org.sluice.api.ModuleStatus;
import org.sluice.api.RunPrice;
import org.sluice.api.Upgrades;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code upgrade:check}: which modules have an upgrade to execute, and what the one of a module needs. */
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

    @Command(
            name = "check",
            description =
                    "Tells which modules have upgrades that can be executed, and of one module what its upgrade needs.")
    private final class Call extends Invocation {
        @Parameters(
                arity = "0..1",
                paramLabel = "<module>",
                description = "Show this module's plan, and what it needs.")
        String module = "";

        @Option(
                names = "--json",
                description = "Print a JSON object for the module, or an array of all that have a plan.")
        boolean json;

        @Override
        ExitCode execute() {
            if (!module.isEmpty()) {
                return check(module, json);
            }
            List<ModuleStatus> modules = upgrades.status();
            if (json) {
                printAll(modules);
            } else {
                print(modules);
            }
            return ExitCode.of(modules);
        }
    }

    private void print(List<ModuleStatus> modules) {
        modules.stream()
                .flatMap(status -> upgrades.plan(status.module()).stream())
                .forEach(plan -> System.out.println(Words.available(plan)));
        Words.hindrances(modules).forEach(System.out::println);
    }

    private void printAll(List<ModuleStatus> modules) {
        Json.print(System.out, document -> {
            document.writeStartArray();
            for (ModuleStatus status : modules) {
                Optional<RunPrice> price = upgrades.price(status.module());
                if (price.isPresent()) {
                    PriceJson.write(document, status, price);
                }
            }
            document.writeEndArray();
        });
    }

    private ExitCode check(String module, boolean json) {
        Optional<ModuleStatus> found = upgrades.status(new ModuleName(module));
        if (found.isEmpty()) {
            System.out.println(Words.noneRegistered(module));
            return ExitCode.USAGE;
        }
        ModuleStatus status = found.get();
        Optional<RunPrice> price = upgrades.price(status.module());
        if (json) {
            Json.print(System.out, document -> PriceJson.write(document, status, price));
        } else {
            price.ifPresentOrElse(CheckCommand::print, () -> System.out.println(status.message()));
        }
        boolean refused = price.flatMap(RunPrice::obstacle).isPresent();
        return refused ? ExitCode.ATTENTION : ExitCode.of(status);
    }

    private static void print(RunPrice price) {
        Words.steps(price.plan()).forEach(System.out::println);
        PriceText.print(price);
    }
}
